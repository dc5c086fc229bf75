import { randomUUID } from "node:crypto";
import { gunzipSync } from "node:zlib";

import { z } from "zod";

/** docs.expo.dev/push-notifications/sending-notifications, "Message request format". */
const Message = z.strictObject({
  to: z.union([z.string(), z.array(z.string())]),
  title: z.string().optional(),
  subtitle: z.string().optional(),
  body: z.string().optional(),
  data: z.record(z.string(), z.unknown()).optional(),
  sound: z.literal("default").nullable().optional(),
  ttl: z.int().nonnegative().optional(),
  expiration: z.int().optional(),
  priority: z.enum(["default", "normal", "high"]).optional(),
  badge: z.int().optional(),
  channelId: z.string().optional(),
  mutableContent: z.boolean().optional(),
  collapseId: z.string().optional(),
  tag: z.string().optional(),
  threadId: z.string().optional(),
});
type Message = z.infer<typeof Message>;

const isToken = (token: string) => /^Expo(nent)?PushToken\[[\w-]+\]$/.test(token);
const sent = new Map<string, Message[]>();

/** What the fake holds against a device, by what is between the brackets of its token. */
const ERRORS: Record<string, string> = {
  gone: "DeviceNotRegistered",
  big: "MessageTooBig",
  hasty: "MessageRateExceeded",
};

/**
 * Expo's push service: a ticket for each message, in order. It refuses whole requests as Expo does:
 * over a hundred messages, fields that do not fit, tokens that are none. `retry` in a token has the
 * whole request put off.
 */
export async function fakeExpo(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname === "/sent")
    return Response.json(sent.get(url.searchParams.get("token") ?? "") ?? []);
  if (url.pathname !== "/--/api/v2/push/send" || request.method !== "POST")
    return errors(404, "NOT_FOUND", "There is nothing here");
  if (request.headers.get("authorization") === "Bearer wrong")
    return errors(401, "UNAUTHORIZED", "The bearer token is invalid");
  const read = z.array(Message).safeParse(await bodyOf(request));
  if (!read.success) return errors(400, "VALIDATION_ERROR", read.error.message);
  const messages = read.data.flatMap((message) =>
    [message.to].flat().map((to) => ({ ...message, to })),
  );
  if (messages.length > 100)
    return errors(400, "PUSH_TOO_MANY_NOTIFICATIONS", "At most 100 at a time");
  const stray = messages.find(({ to }) => !isToken(to));
  if (stray) return errors(400, "VALIDATION_ERROR", `"to" is not a token: ${stray.to}`);
  if (messages.some(({ to }) => to.includes("[retry")))
    return errors(429, "TOO_MANY_REQUESTS", "Later", { "retry-after": "90" });
  return Response.json({ data: messages.map(ticketFor) });
}

function ticketFor(message: Message & { to: string }) {
  const { to } = message;
  const error = ERRORS[/\[(\w+)/.exec(to)?.[1] ?? ""];
  if (error) {
    const details = { error, expoPushToken: to };
    return { status: "error", message: `"${to}" cannot get it`, details };
  }
  sent.set(to, [...(sent.get(to) ?? []), message]);
  return { status: "ok", id: randomUUID() };
}

async function bodyOf(request: Request): Promise<unknown> {
  const bytes = Buffer.from(await request.arrayBuffer());
  const isZipped = request.headers.get("content-encoding") === "gzip";
  return JSON.parse((isZipped ? gunzipSync(bytes) : bytes).toString());
}

const errors = (
  status: number,
  code: string,
  message: string,
  headers: Record<string, string> = {},
) => Response.json({ errors: [{ code, message }] }, { status, headers });
