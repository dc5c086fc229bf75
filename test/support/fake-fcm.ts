import { generateKeyPairSync, randomUUID } from "node:crypto";

import { jwtVerify } from "jose";
import { z } from "zod";

const TOKEN_URI = "https://oauth2.googleapis.com/token";
const SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
const { publicKey, privateKey } = generateKeyPairSync("rsa", { modulusLength: 2048 });

/** The key file of the only account that may send. */
export const SERVICE_ACCOUNT = {
  type: "service_account",
  project_id: "sideline-test",
  private_key_id: "test-key",
  private_key: privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  client_email: "push@sideline-test.iam.gserviceaccount.com",
  token_uri: TOKEN_URI,
};

/**
 * Words that FCM keeps to itself (firebase.google.com/docs/reference/fcm/rest/v1/projects.messages),
 * and the one more that its library for Android takes out of the data.
 */
const RESERVED = /^(from$|message_type$|collapse_key$|google|gcm)/;
const Data = z
  .record(z.string(), z.string())
  .refine((data) => Object.keys(data).every((key) => !RESERVED.test(key)), "a reserved key")
  .refine((data) => Buffer.byteLength(JSON.stringify(data)) <= 4096, "larger than 4096 bytes");
const Headers = z.record(z.string(), z.string());

/** A message, as strictly as FCM itself reads it. */
const Sending = z.strictObject({
  validate_only: z.boolean().optional(),
  message: z.strictObject({
    token: z.string().min(1),
    data: Data.optional(),
    notification: z.strictObject({ title: z.string(), body: z.string() }).optional(),
    android: z
      .strictObject({
        collapse_key: z.string().optional(),
        priority: z.enum(["normal", "high", "NORMAL", "HIGH"]).optional(),
        ttl: z
          .string()
          .regex(/^\d+(\.\d{1,9})?s$/)
          .optional(),
      })
      .optional(),
    apns: z
      .strictObject({
        headers: Headers.optional(),
        payload: z.looseObject({ aps: z.looseObject({}) }).optional(),
      })
      .optional(),
    webpush: z.strictObject({ headers: Headers.optional() }).optional(),
  }),
});
type Message = z.infer<typeof Sending>["message"];

let granted = 0;
const tokens = new Set<string>();
const sent = new Map<string, Message[]>();
const failed = new Set<string>();

/**
 * Google's token endpoint and FCM, in one. What a device's token begins with decides how it fares:
 * `gone`, `invalid`, `foreign`, `busy`, `down` (once), `big`, `lapsed` (once); any other gets it.
 */
export async function fakeFcm(request: Request): Promise<Response> {
  const url = new URL(request.url);
  if (url.pathname === "/sent") {
    const token = url.searchParams.get("token") ?? "";
    return Response.json({ granted, messages: sent.get(token) ?? [] });
  }
  if (url.href === TOKEN_URI) return grant(request);
  const bearer = request.headers.get("authorization")?.replace("Bearer ", "") ?? "";
  if (!tokens.has(bearer)) return refusal(401, "UNAUTHENTICATED", "Not one of our tokens");
  if (url.pathname !== `/v1/projects/${SERVICE_ACCOUNT.project_id}/messages:send`)
    return refusal(404, "NOT_FOUND", "No such project");
  const read = Sending.safeParse(await request.json());
  if (!read.success) return invalidField(read.error.issues[0]!.path.join("."));
  return deliver(read.data.message, bearer);
}

/** RFC 7523: a JWT that the account has signed, for this endpoint, of an hour at most. */
async function grant(request: Request): Promise<Response> {
  const form = new URLSearchParams(await request.text());
  const grantType = form.get("grant_type");
  if (grantType !== "urn:ietf:params:oauth:grant-type:jwt-bearer")
    return Response.json({ error: "unsupported_grant_type" }, { status: 400 });
  try {
    const { payload, protectedHeader } = await jwtVerify(form.get("assertion") ?? "", publicKey, {
      algorithms: ["RS256"],
      issuer: SERVICE_ACCOUNT.client_email,
      audience: TOKEN_URI,
      requiredClaims: ["iat", "exp", "scope"],
    });
    const lasts = payload.exp! - payload.iat!;
    if (lasts > 3600 || payload["scope"] !== SCOPE || protectedHeader.kid !== "test-key")
      throw new Error("Not as agreed");
  } catch (thrown) {
    return Response.json(
      { error: "invalid_grant", error_description: `${thrown}` },
      { status: 400 },
    );
  }
  granted++;
  const access_token = `ya29.${randomUUID()}`;
  tokens.add(access_token);
  return Response.json({ access_token, expires_in: 3599, token_type: "Bearer" });
}

function deliver(message: Message, bearer: string): Response {
  const { token } = message;
  const first = !failed.has(token);
  switch (token.split("-")[0]) {
    case "gone":
      return refusal(404, "NOT_FOUND", "Requested entity was not found.", "UNREGISTERED");
    case "invalid":
      return refusal(
        400,
        "INVALID_ARGUMENT",
        "The registration token is not a valid FCM registration token",
        "INVALID_ARGUMENT",
      );
    case "foreign":
      return refusal(403, "PERMISSION_DENIED", "SenderId mismatch", "SENDER_ID_MISMATCH");
    case "big":
      return refusal(400, "INVALID_ARGUMENT", "Request contains an invalid argument.");
    case "busy":
      return refusal(429, "RESOURCE_EXHAUSTED", "Quota", "QUOTA_EXCEEDED", { "retry-after": "70" });
    case "down":
      failed.add(token);
      if (first) return new Response("<html>502 Bad Gateway</html>", { status: 502 });
      break;
    case "lapsed":
      failed.add(token);
      if (first) {
        tokens.delete(bearer);
        return refusal(401, "UNAUTHENTICATED", "The token has been revoked");
      }
  }
  sent.set(token, [...(sent.get(token) ?? []), message]);
  const name = `projects/${SERVICE_ACCOUNT.project_id}/messages/${randomUUID()}`;
  return Response.json({ name });
}

/** An error as google.rpc.Status tells it; FCM's own word lies in `details`. */
function refusal(
  code: number,
  status: string,
  message: string,
  errorCode?: string,
  headers: Record<string, string> = {},
): Response {
  const type = "type.googleapis.com/google.firebase.fcm.v1.FcmError";
  const details = errorCode === undefined ? [] : [{ "@type": type, errorCode }];
  return Response.json({ error: { code, message, status, details } }, { status: code, headers });
}

const invalidField = (field: string) =>
  Response.json(
    {
      error: {
        code: 400,
        message: `Invalid value at '${field}'`,
        status: "INVALID_ARGUMENT",
        details: [
          { "@type": "type.googleapis.com/google.rpc.BadRequest", fieldViolations: [{ field }] },
        ],
      },
    },
    { status: 400 },
  );
