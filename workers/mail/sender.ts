import { notSent } from "#workers/mail/not-sent";

const NAMED = /^\s*([^<>]+?)\s*<([^<>\s]+@[^<>\s]+)>\s*$/;

/** Whom mails come from: `MAIL_FROM`, such as `Sideline <hello@example.com>`. */
export function senderOf({ MAIL_FROM }: Env): { name: string; email: string; written: string } {
  const [, name, email] = NAMED.exec(MAIL_FROM) ?? [];
  if (name === undefined || email === undefined) {
    throw notSent("Set MAIL_FROM to a name and an address: Sideline <hello@example.com>");
  }
  return { name, email, written: `${name} <${email}>` };
}
