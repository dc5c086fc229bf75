import { Family } from "#sdk/storage/slot";

export const CURSORS = new Family<number>("cursor");

/** The user's count of events up to which everything is known here. */
export const CURSOR = CURSORS.slot("");
