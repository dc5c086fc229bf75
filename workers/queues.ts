import { QueueName } from "#contract/admin";
import { DirectoryJob, EffectJob, PushJob } from "#contract/jobs";
import { backOff } from "#lib/back-off";
import { AppError } from "#lib/errors";
import { logBug, logWarning } from "#lib/log";
import { reasonOf } from "#lib/reason";
import { projectDirectory } from "#workers/chats/project-directory";
import { bury } from "#workers/outbox/bury";
import { carryOut } from "#workers/outbox/carry-out";
import { Hopeless } from "#workers/outbox/hopeless";
import { jobReader } from "#workers/outbox/job-reader";
import { putOff } from "#workers/outbox/put-off";
import { waitAfter } from "#workers/outbox/wait-after";
import { deliverPush } from "#workers/push/deliver-push";
import { notePush } from "#workers/push/note-push";

/** Who reads which queue. A queue's last word says what is in it, before it stands the stage. */
const READERS: Record<QueueName, ReturnType<typeof jobReader>> = {
  effects: jobReader(EffectJob, { work: carryOut, putOff }),
  directory: jobReader(DirectoryJob, { work: projectDirectory }),
  push: jobReader(PushJob, {
    work: deliverPush,
    putOff: (job, until, _, env) => notePush(job, { kind: "put_off", until }, env),
    giveUp: (job, env) => notePush(job, { kind: "given_up" }, env),
  }),
};

/** Each message is settled on its own: one that fails holds up no other. */
export async function queue(batch: MessageBatch, env: Env): Promise<void> {
  const words = batch.queue.split("-");
  const isDead = words.at(-1) === "dead";
  const name = QueueName.safeParse(words.at(isDead ? -2 : -1));
  if (!name.success) throw new Error(`Nobody reads the queue ${batch.queue}`);
  const settle = isDead ? lay : attend;
  await Promise.all(batch.messages.map((message) => settle(name.data, message, env)));
}

/** Does what a message asks for, or puts it off. */
async function attend(name: QueueName, message: Message, env: Env): Promise<void> {
  try {
    await READERS[name].work(message, env, Date.now());
    message.ack(); // Also what cannot be read: no retry would make it readable.
  } catch (thrown) {
    tell(thrown, name, message);
    if (thrown instanceof Hopeless) await lay(name, message, env, reasonOf(thrown));
    else await retry(name, message, thrown, env);
  }
}

/** Lays a message to the dead letters. Until that is done, it comes back. */
async function lay(
  name: QueueName,
  message: Message,
  env: Env,
  failure: string | null = null,
): Promise<void> {
  try {
    await bury(name, message.body, failure, env, Date.now());
    await READERS[name].giveUp(message, env);
    message.ack();
  } catch (thrown) {
    tell(thrown, name, message);
    message.retry({ delaySeconds: backOff(message.attempts) });
  }
}

/** Has it come back after its wait, and tells its owner so. */
async function retry(name: QueueName, message: Message, thrown: unknown, env: Env): Promise<void> {
  const delaySeconds = waitAfter(thrown, message.attempts);
  const until = Date.now() + delaySeconds * 1000;
  await READERS[name]
    .putOff(message, until, reasonOf(thrown), env)
    .catch((failed: unknown) => tell(failed, name, message));
  message.retry({ delaySeconds });
}

/** What a provider or another part refuses for now is no bug of ours. */
function tell(thrown: unknown, name: QueueName, { id, attempts }: Message): void {
  const about = { queue: name, message_id: id, attempts };
  if (thrown instanceof AppError || thrown instanceof Hopeless)
    logWarning("job_failed", { ...about, reason: reasonOf(thrown) });
  else logBug(thrown, about);
}
