import { keep } from "#workers/dev-inbox/keep";
import { reasonOf } from "#lib/reason";
import type { Provider } from "#workers/push/provider";
import type { Push, Verdict } from "#workers/push/push";

/** The dev inbox, where a push is kept once, under its own id and to the user's. */
export const sendToInbox: Provider = (pushes, env, now) =>
  Promise.all(pushes.map((push) => put(push, env, now)));

async function put({ id, to, notification }: Push, env: Env, now: number): Promise<Verdict> {
  const { title: subject, body, data } = notification;
  try {
    await keep({ id, channel: "push", to, subject, body, data }, env, now);
    return { outcome: "sent" };
  } catch (thrown) {
    return { outcome: "later", reason: reasonOf(thrown) };
  }
}
