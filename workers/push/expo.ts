import { z } from "zod";

import { chunk } from "#lib/chunk";
import { reasonOf } from "#lib/reason";
import { PATIENCE_MS, type Push, TTL_SECONDS, type Verdict } from "#workers/push/push";
import { retryAfterMs } from "#workers/push/retry-after";

const SEND_URL = "https://exp.host/--/api/v2/push/send";
/** As many messages as Expo takes in one request. */
const MOST = 100;

/**
 * Expo's push service: a request for every hundred devices, answered by a ticket for each. A
 * `Provider` but for the environment, of which it needs the access token alone.
 */
export async function sendByExpo(
  pushes: Push[],
  accessToken: string | undefined,
  now: number,
): Promise<Verdict[]> {
  const chunks = chunk(pushes.filter(isExpoPush), MOST);
  const sent = (await Promise.all(chunks.map((some) => send(some, accessToken, now)))).flat();
  // One token that Expo cannot read would have the whole request refused.
  return pushes.map((push) => (isExpoPush(push) ? sent.shift()! : { outcome: "gone" }));
}

/** As Expo's own SDK tells its tokens. */
export const isExpoToken = (token: string): boolean =>
  /^(ExponentPushToken|ExpoPushToken)\[.+\]$/.test(token) ||
  /^[a-z\d]{8}-[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{4}-[a-z\d]{12}$/i.test(token);

const isExpoPush = ({ device }: Push) => isExpoToken(device.token);

async function send(
  pushes: Push[],
  accessToken: string | undefined,
  now: number,
): Promise<Verdict[]> {
  try {
    const response = await fetch(SEND_URL, {
      method: "POST",
      headers: {
        accept: "application/json",
        "content-type": "application/json",
        ...(accessToken && { authorization: `Bearer ${accessToken}` }),
      },
      body: JSON.stringify(pushes.map(expoMessage)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    return verdictsOf(response, await response.text(), pushes.length, now);
  } catch (thrown) {
    return pushes.map(() => ({ outcome: "later", reason: reasonOf(thrown) }));
  }
}

const expoMessage = ({ device, notification }: Push) => {
  const { title, body, data, collapse_key } = notification;
  return {
    to: device.token,
    title,
    body,
    data,
    sound: "default",
    priority: "high",
    ttl: TTL_SECONDS,
    ...(collapse_key && { collapseId: collapse_key, tag: collapse_key, threadId: collapse_key }),
  };
};

const Ticket = z.discriminatedUnion("status", [
  z.looseObject({ status: z.literal("ok"), id: z.string() }),
  z.looseObject({
    status: z.literal("error"),
    message: z.string().default(""),
    details: z.looseObject({ error: z.string().optional() }).nullish(),
  }),
]);
const Tickets = z.object({ data: z.array(Ticket) });

function verdictsOf(response: Response, text: string, count: number, now: number): Verdict[] {
  const tickets = response.ok ? ticketsIn(text) : undefined;
  if (tickets?.length === count) return tickets.map(verdictOf);
  const { status } = response;
  const reason = `Expo answered ${status}`;
  const wait = retryAfterMs(response, now);
  const verdict: Verdict =
    status === 400 || status === 413
      ? { outcome: "refused", reason }
      : { outcome: "later", reason, ...(wait !== undefined && { retryAfterMs: wait }) };
  return Array.from({ length: count }, () => verdict);
}

function verdictOf(ticket: z.infer<typeof Ticket>): Verdict {
  if (ticket.status === "ok") return { outcome: "sent" };
  const error = ticket.details?.error ?? "an error";
  const reason = `Expo: ${error}`;
  switch (error) {
    case "DeviceNotRegistered":
      return { outcome: "gone" };
    case "MessageTooBig":
    case "DeveloperError":
      return { outcome: "refused", reason };
    default:
      return { outcome: "later", reason };
  }
}

function ticketsIn(text: string): z.infer<typeof Ticket>[] | undefined {
  try {
    return Tickets.parse(JSON.parse(text)).data;
  } catch {
    return undefined;
  }
}
