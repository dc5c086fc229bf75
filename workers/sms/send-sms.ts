import { isDeployed } from "#lib/environment";
import { keep } from "#workers/dev-inbox/keep";
import { sendByTwilio } from "#workers/sms/twilio";

/** A text message. `data` is for the dev inbox alone and never leaves with a provider. */
export type Sms = { to: string; body: string; data: Record<string, unknown> };

/** Sends a text, or keeps it in the dev inbox. Throws UNAVAILABLE if it did not leave. */
export async function sendSms({ to, body, data }: Sms, env: Env, now: number): Promise<void> {
  if (isDeployed(env)) await sendByTwilio(to, body, env);
  else await keep({ channel: "sms", to, body, data }, env, now);
}
