import type { PushJob } from "#contract/jobs";

/** The queue has given up: the hub hands it out no more, unless an operator wants it to. */
export async function giveUpPush({ id, user_id }: PushJob, env: Env): Promise<void> {
  await env.USER_HUB.getByName(user_id).notePush(id, { kind: "given_up" });
}
