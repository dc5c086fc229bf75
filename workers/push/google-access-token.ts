import { importPKCS8, SignJWT } from "jose";
import { z } from "zod";

import { PATIENCE_MS } from "#workers/push/push";

/** As much of a service account's key file as it takes to speak for the account. */
const ServiceAccount = z.object({
  project_id: z.string().min(1),
  client_email: z.string().min(1),
  private_key: z.string().min(1),
  private_key_id: z.string().optional(),
  token_uri: z.url().default("https://oauth2.googleapis.com/token"),
});
export type ServiceAccount = z.infer<typeof ServiceAccount>;

const Granted = z.object({ access_token: z.string().min(1), expires_in: z.number().positive() });

const SCOPE = "https://www.googleapis.com/auth/firebase.messaging";
const HOUR_SECONDS = 3600;
/** A token is given up a little before its end: a request takes time to arrive. */
const MARGIN_MS = 60_000;

/** Tokens are good for an hour, by the key that got them: an isolate asks once an hour. */
const granted = new Map<string, { token: string; ends_at: number }>();

/** The account that `FCM_SERVICE_ACCOUNT` names; undefined where it names none. */
export function serviceAccount({ FCM_SERVICE_ACCOUNT }: Env): ServiceAccount | undefined {
  try {
    return ServiceAccount.parse(JSON.parse(FCM_SERVICE_ACCOUNT ?? ""));
  } catch {
    return undefined;
  }
}

/** A token with which the account may send messages (RFC 7523). Throws where it gets none. */
export async function googleAccessToken(account: ServiceAccount, now: number): Promise<string> {
  const known = granted.get(account.private_key);
  if (known && known.ends_at - MARGIN_MS > now) return known.token;

  const response = await fetch(account.token_uri, {
    method: "POST",
    body: new URLSearchParams({
      grant_type: "urn:ietf:params:oauth:grant-type:jwt-bearer",
      assertion: await assertionOf(account, now),
    }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  });
  if (!response.ok) {
    await response.body?.cancel();
    throw new Error(`Google gave no access token: ${response.status}`);
  }
  const { access_token: token, expires_in } = Granted.parse(await response.json());
  granted.set(account.private_key, { token, ends_at: now + expires_in * 1000 });
  return token;
}

/** A token that was refused: the next request asks for another one. */
export function forgetAccessToken({ private_key }: ServiceAccount): void {
  granted.delete(private_key);
}

async function assertionOf(account: ServiceAccount, now: number): Promise<string> {
  const { client_email, private_key, private_key_id, token_uri } = account;
  const issued = Math.floor(now / 1000);
  return new SignJWT({ scope: SCOPE })
    .setProtectedHeader({
      alg: "RS256",
      typ: "JWT",
      ...(private_key_id && { kid: private_key_id }),
    })
    .setIssuer(client_email)
    .setAudience(token_uri)
    .setIssuedAt(issued)
    .setExpirationTime(issued + HOUR_SECONDS)
    .sign(await importPKCS8(private_key, "RS256"));
}
