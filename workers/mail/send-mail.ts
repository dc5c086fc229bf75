import { isDeployed } from "#lib/environment";
import { keep } from "#workers/dev-inbox/keep";
import { sendByBinding } from "#workers/mail/send-by-binding";
import { sendByResend } from "#workers/mail/send-by-resend";

/**
 * A mail in both of its forms. A repetition has the same `id`. `data` is for the dev inbox alone
 * and never leaves with a provider.
 */
export type Mail = {
  id: string;
  to: string;
  subject: string;
  text: string;
  html: string;
  data?: Record<string, unknown>;
};

/**
 * Sends a mail, or keeps it in the dev inbox. Deployed, Resend carries it where its key is set,
 * else Cloudflare's own binding. Throws UNAVAILABLE if it did not leave.
 */
export async function sendMail(mail: Mail, env: Env, now: number): Promise<void> {
  if (!isDeployed(env)) return keepMail(mail, env, now);
  return env.RESEND_API_KEY ? sendByResend(mail, env) : sendByBinding(mail, env);
}

const keepMail = ({ id, to, subject, text, html, data }: Mail, env: Env, now: number) =>
  keep({ id, channel: "email", to, subject, body: text, data: { ...data, html } }, env, now);
