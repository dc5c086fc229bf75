/** The part of the catalogue that only the tracker needs. */
export const SYNC_ERRORS = {
  DEVICE_REVOKED: {
    status: 401,
    frame: 4001,
    title: "This device was removed from the account",
    hint: "Erase what the device holds, and sync under a new `device_id`.",
  },
  BATCH_REJECTED: {
    status: 409,
    frame: 4009,
    title: "Not all of the push can be taken, so nothing was",
    hint: "`details` names each mutation at fault; mend it, or push without `atomic`.",
  },
  EPOCH_MISMATCH: {
    status: 409,
    frame: 4009,
    title: "The stream is another one than the client knows",
    hint: "Pull from version 0, then push again with the new `epoch`.",
  },
  ALREADY_RESOLVED: {
    status: 409,
    frame: 4009,
    title: "The conflict was resolved otherwise",
    hint: "Fetch the row and edit it, if it shall be different.",
  },
  ROW_CHANGED: {
    status: 409,
    frame: 4009,
    title: "The row was changed again since",
    hint: "Look at it, and repeat with `force` to undo nevertheless.",
  },
  CHECKSUM_MISMATCH: {
    status: 422,
    frame: 4000,
    title: "The checksum is not that of the contents",
    hint: "Export again: the file was damaged or changed.",
  },
  SCHEMA_TOO_OLD: {
    status: 426,
    frame: 4000,
    title: "The client is too old",
    hint: "Update the app.",
  },
  QUOTA_EXCEEDED: {
    status: 507,
    frame: 5000,
    title: "The tracker is full",
    hint: "Delete what is not needed any more, or export and thin it out.",
  },
} as const;
