import type { PushJob } from "#contract/jobs";
import type { PushNote } from "#durable-objects/user-hub/pushes";

/** Tells the hub what became of a push. */
export const notePush = ({ id, user_id }: PushJob, note: PushNote, env: Env): Promise<void> =>
  env.USER_HUB.getByName(user_id).notePush(id, note);
