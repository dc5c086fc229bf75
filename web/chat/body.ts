import type { ChatMessage } from "#sdk/index";

/** What a message says in words: its text, or the caption of what it carries. */
export function bodyOf({ payload }: Pick<ChatMessage, "payload">): string {
  if ("body" in payload) return payload.body;
  if ("caption" in payload) return payload.caption ?? "";
  return "filename" in payload ? payload.filename : "";
}
