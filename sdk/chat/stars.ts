import { Family } from "#sdk/storage/slot";

/** One's starred messages of all chats, as of a count of the user's events. */
export type Stars = { hub_seq: number; message_ids: string[] };

export const STARS = new Family<Stars>("stars");
export const STARS_SLOT = STARS.slot("");

/** What a star's setting, or a message's end, makes of them. */
export function withStar(
  stars: Stars = { hub_seq: 0, message_ids: [] },
  { message_id, is_starred }: { message_id: string; is_starred: boolean },
  hub_seq = stars.hub_seq,
): Stars {
  const others = stars.message_ids.filter((id) => id !== message_id);
  const message_ids = is_starred ? [...others, message_id] : others;
  return { hub_seq: Math.max(hub_seq, stars.hub_seq), message_ids };
}
