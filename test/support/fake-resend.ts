import { z } from "zod";

/** As much of Resend's documented request as we may send, and nothing else. */
const Email = z.strictObject({
  from: z.string().regex(/^[^<>]+ <[^<>\s]+@[^<>\s]+\.[a-z]+>$/),
  to: z.array(z.email()).min(1).max(50),
  subject: z.string().min(1),
  html: z.string().min(1),
  text: z.string().min(1),
});
type Email = z.infer<typeof Email>;

const ERRORS = {
  missing_required_field: 422,
  invalid_idempotency_key: 400,
  invalid_idempotent_request: 409,
  missing_api_key: 401,
  forbidden: 403,
  method_not_allowed: 405,
  application_error: 500,
} as const;

const refuse = (name: keyof typeof ERRORS) =>
  Response.json({ statusCode: ERRORS[name], name, message: name }, { status: ERRORS[name] });

/** What was sent, by idempotency key. */
const sent = new Map<string, { id: string; email: Email; text: string }>();

/**
 * Takes mail as https://resend.com/docs/api-reference/emails/send-email says, except to addresses
 * that begin with "down"; tells what it took for an address at `/sent`. A repeated key sends
 * nothing again, and one with another mail is refused.
 */
export async function fakeResend(request: Request): Promise<Response> {
  const { pathname, searchParams } = new URL(request.url);
  if (pathname === "/sent") return Response.json(sentTo(searchParams.get("to")!));
  if (pathname !== "/emails" || request.method !== "POST") return refuse("method_not_allowed");
  if (!request.headers.get("user-agent")) return refuse("forbidden");
  if (request.headers.get("authorization") !== "Bearer re_test") return refuse("missing_api_key");

  const text = await request.text();
  const email = Email.safeParse(JSON.parse(text));
  if (!email.success || !request.headers.get("content-type")?.includes("application/json")) {
    return refuse("missing_required_field");
  }
  if (email.data.to[0]!.startsWith("down")) return refuse("application_error");
  const key = request.headers.get("idempotency-key") ?? "";
  if (key.length < 1 || key.length > 256) return refuse("invalid_idempotency_key");
  const before = sent.get(key);
  if (before && before.text !== text) return refuse("invalid_idempotent_request");
  const { id } = before ?? { id: crypto.randomUUID() };
  sent.set(key, { id, email: email.data, text });
  return Response.json({ id });
}

const sentTo = (to: string): Email[] =>
  [...sent.values()].flatMap(({ email }) => (email.to.includes(to) ? [email] : []));
