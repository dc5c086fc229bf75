import { notSent } from "#workers/mail/not-sent";
import type { Mail } from "#workers/mail/send-mail";
import { senderOf } from "#workers/mail/sender";

const PATIENCE_MS = 10_000;

/**
 * One mail through Resend's REST API (https://resend.com/docs/api-reference/emails/send-email). It
 * forgets a repetition's key after a day; nothing is tried again for as long as that.
 */
export async function sendByResend({ id, to, subject, text, html }: Mail, env: Env): Promise<void> {
  const response = await fetch(`${env.RESEND_URL || "https://api.resend.com"}/emails`, {
    method: "POST",
    headers: {
      authorization: `Bearer ${env.RESEND_API_KEY}`,
      "content-type": "application/json",
      "idempotency-key": id,
      // Without one Resend answers 403, and a Worker sends none by itself.
      "user-agent": "Sideline",
    },
    body: JSON.stringify({ from: senderOf(env).written, to: [to], subject, text, html }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((thrown: unknown) => {
    throw notSent(thrown instanceof Error ? thrown.name : "The request did not get through.");
  });
  await response.body?.cancel();
  if (!response.ok) throw notSent(`Resend answered ${response.status}.`);
}
