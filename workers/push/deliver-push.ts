import type { PushJob } from "#contract/jobs";
import { AppError } from "#lib/errors";
import { sha256 } from "#lib/hash";
import { Hopeless } from "#workers/outbox/hopeless";
import { devicesOf, forgetDevices } from "#workers/push/devices-of";
import { dress } from "#workers/push/dress";
import type { Device, Verdict } from "#workers/push/push";
import { send } from "#workers/push/send";

type Hub = ReturnType<Env["USER_HUB"]["getByName"]>;
type Judged = { device: Device; verdict: Verdict };

/**
 * Sends a push to those of its user's devices that do not have it. The hub keeps which those are,
 * and lets one consumer at a time work on it. A device gets it twice only if this dies after the
 * provider took it and before the hub knows.
 */
export async function deliverPush({ id, user_id }: PushJob, env: Env, now: number): Promise<void> {
  const hub = env.USER_HUB.getByName(user_id);
  const lease = await hub.leasePush(id);
  if (lease.state === "gone") return;
  if (lease.state === "busy") throw later("Somebody else is sending it", lease.retry_after_ms);

  const all = await devicesOf(user_id, env);
  const devices = all.filter((device) => !lease.reached.includes(keyOf(device)));
  const notification = devices[0] && (await dress(lease.subject, user_id, env));
  if (!notification) return hub.notePush(id, { kind: "done" });

  const verdicts = await send(id, user_id, devices, notification, env, now);
  await report(
    hub,
    id,
    lease.reached,
    devices.map((device, i) => ({ device, verdict: verdicts[i]! })),
  );
  const gone = devices.filter((_, i) => verdicts[i]!.outcome === "gone");
  await forgetDevices(user_id, gone, env);
  complain(verdicts);
}

/** Has the hub remember who needs nothing more; all of them, and the push is settled. */
async function report(hub: Hub, id: string, before: string[], judged: Judged[]): Promise<void> {
  const settled = judged.filter(({ verdict: { outcome } }) => ["sent", "gone"].includes(outcome));
  if (settled.length === judged.length) return hub.notePush(id, { kind: "done" });
  const devices = [...before, ...settled.map(({ device }) => keyOf(device))];
  await hub.notePush(id, { kind: "reached", devices });
}

/** What did not go out decides whether the queue tries again. */
function complain(verdicts: Verdict[]): void {
  const waiting = verdicts.filter((verdict) => verdict.outcome === "later");
  const waits = waiting.map(({ retryAfterMs = 0 }) => retryAfterMs);
  if (waiting[0]) throw later(waiting[0].reason, Math.max(...waits));
  const refused = verdicts.find((verdict) => verdict.outcome === "refused");
  if (refused) throw new Hopeless(refused.reason);
}

const later = (reason: string, retryAfterMs: number) =>
  new AppError("UNAVAILABLE", reason, { retryAfterMs });

/** A device as the hub remembers it: the token itself is nobody's business. */
const keyOf = ({ token }: Device): string => sha256(token).slice(0, 32);
