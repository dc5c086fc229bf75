import { createRoute, z } from "@hono/zod-openapi";
import { bodyLimit } from "hono/body-limit";

import {
  ExportQuery,
  Import,
  Imported,
  ImportQuery,
  MAX_IMPORT_BYTES,
  Snapshot,
  SnapshotParams,
  StoredSnapshots,
} from "#contract/sync-transfer";
import { AppError, unwrap } from "#lib/errors";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, returns } from "#workers/http/spec";
import { bringIn } from "#workers/sync/bring-in";
import { readImport } from "#workers/sync/read-import";
import { asVerified } from "#workers/http/verified";

/** A tracker as a file, which belongs to its user. */
export const syncTransfer = newRouter();

const tags = ["Sync"];
const NDJSON = "application/x-ndjson";

syncTransfer.openapi(
  createRoute({
    method: "get",
    path: "/export",
    summary: "Download the whole tracker",
    description:
      "One state, with a checksum over it: as a document, or as lines of which the first says " +
      "what the file is and each other is a row.",
    tags,
    ...asVerified,
    request: { query: ExportQuery },
    responses: {
      200: {
        description: "The file",
        content: { "application/json": { schema: Snapshot }, [NDJSON]: { schema: z.string() } },
      },
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => {
    const { format } = c.req.valid("query");
    const file: unknown = c.body(
      await c.env.SYNC_STREAM.getByName(c.var.userId).exportFile(format),
      200,
      {
        "content-type": format === "json" ? "application/json" : NDJSON,
        "content-disposition": `attachment; filename="tracker.${format}"`,
      },
    );
    // A stream has no type to hold against the document's.
    return file as ReturnType<typeof c.json<z.infer<typeof Snapshot>, 200>>;
  },
);

syncTransfer.use(
  "/import",
  bodyLimit({
    maxSize: MAX_IMPORT_BYTES,
    onError: () => {
      throw new AppError("PAYLOAD_TOO_LARGE", "A file to import holds at most 32 MB");
    },
  }),
);

syncTransfer.openapi(
  createRoute({
    method: "post",
    path: "/import",
    summary: "Bring in a file that was exported",
    description:
      "Every row is checked before any is written, and a snapshot is taken first. The same file " +
      "twice does nothing the second time. NDJSON is read as it comes, and so is best for large " +
      "files; the query then says what the body has no room for.",
    tags,
    ...asVerified,
    request: {
      query: ImportQuery,
      body: {
        content: {
          [NDJSON]: { schema: z.string() },
          "application/json": { schema: Import },
        },
      },
    },
    responses: {
      200: returns(Imported, "What was done, or would be"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "CHECKSUM_MISMATCH", "QUOTA_EXCEEDED"),
    },
  }),
  async (c) => {
    const { rows, terms } = await readImport(c, c.req.valid("query"));
    return ok(c, await bringIn(c.env.SYNC_STREAM.getByName(c.var.userId), rows, terms));
  },
);

syncTransfer.openapi(
  createRoute({
    method: "get",
    path: "/sync/snapshots",
    summary: "List the snapshots that can be restored, newest first",
    tags,
    ...asVerified,
    responses: {
      200: returns(StoredSnapshots, "The latest ten, and one for each month before"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => ok(c, { snapshots: await c.env.SYNC_STREAM.getByName(c.var.userId).snapshots() }),
);

syncTransfer.openapi(
  createRoute({
    method: "post",
    path: "/sync/snapshots/{version}/restore",
    summary: "Make everything what it was in a snapshot",
    description: "By new versions, after a snapshot of what is: a restore can be taken back.",
    tags,
    ...asVerified,
    request: { params: SnapshotParams },
    responses: {
      200: returns(Imported, "What was done"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "NOT_FOUND", "QUOTA_EXCEEDED"),
    },
  }),
  async (c) => {
    const { version } = c.req.valid("param");
    return ok(c, unwrap(await c.env.SYNC_STREAM.getByName(c.var.userId).restore(version)));
  },
);
