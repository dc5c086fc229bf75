import type { Effect } from "#contract/jobs";
import { directChatId } from "#lib/ids";
import { deliver } from "#workers/mail/deliver";

/** Does one effect. Safe to repeat, and late: who is told reads from D1 how things stand now. */
export async function perform(effect: Effect, env: Env, now: number): Promise<void> {
  const hub = (userId: string) => env.USER_HUB.getByName(userId);
  switch (effect.kind) {
    case "sessions.ended":
      return hub(effect.user_id).endSessions(effect.session_ids, effect.except);
    case "privacy.changed":
      return hub(effect.user_id).refreshPrivacy();
    case "contacts.changed":
      return hub(effect.user_id).refreshBlocks();
    case "block.changed": {
      const { user_id: a, other_id: b } = effect;
      await env.CHAT_ROOM.getByName(directChatId(a, b)).refreshBlocks(a, b);
      await Promise.all([hub(a).refreshBlocks(), hub(b).refreshBlocks()]);
      return;
    }
    case "mail.send":
      return deliver(effect.letter, env, now);
    case "event.announced": {
      const { to, ...event } = effect;
      const told = await Promise.allSettled(to.map(async (id) => hub(id).announce(event)));
      for (const one of told) if (one.status === "rejected") throw one.reason;
      return;
    }
    default:
      // A kind without its case does not compile.
      return effect satisfies never;
  }
}
