import { notSent } from "#workers/mail/not-sent";
import type { Mail } from "#workers/mail/send-mail";
import { senderOf } from "#workers/mail/sender";

/**
 * One mail through Cloudflare's `send_email` binding
 * (https://developers.cloudflare.com/email-service/api/send-emails/workers-api). It knows no
 * repetitions: a mail that left just before a crash arrives twice.
 */
export async function sendByBinding({ to, subject, text, html }: Mail, env: Env): Promise<void> {
  const { name, email } = senderOf(env);
  try {
    await env.EMAIL.send({ from: { name, email }, to, subject, text, html });
  } catch (thrown) {
    // Its message may repeat the address; its code says what is wrong.
    const code: unknown = Reflect.get(Object(thrown), "code");
    throw notSent(`Cloudflare refused: ${typeof code === "string" ? code : "no reason given"}.`);
  }
}
