import { env } from "cloudflare:workers";
import { expect, test, vi } from "vitest";

import { Language, Notice } from "#contract/letters";
import { newId } from "#lib/ids";
import { envWith } from "#test/support/env-with";
import {
  auth,
  byEmail,
  linkTo,
  mailTo,
  newAddress,
  PASSWORD,
  subjectsTo,
} from "#test/support/mail";
import { outcome } from "#test/support/outcome";
import { requestLink } from "#workers/identity/request-link";
import { addressOf } from "#workers/mail/address-of";
import { compose } from "#workers/mail/compose";
import { deliver } from "#workers/mail/deliver";
import { type Mail, sendMail } from "#workers/mail/send-mail";
import { type Vocabulary, VOCABULARIES } from "#workers/mail/words/words";
import { sweepOutbox } from "#workers/outbox/sweep";

const production = {
  ENVIRONMENT: "production",
  MAIL_FROM: "Sideline <hello@sideline.example>",
  PUBLIC_URL: "https://app.sideline.example",
} as const;
const resend = { ...production, RESEND_API_KEY: "re_test" };

const letter = (to = newAddress()): Mail => ({
  id: newId(),
  to,
  subject: "Hello",
  text: "Hello",
  html: "<p>Hello</p>",
  data: { token: "for the dev inbox" },
});

/** What Resend has sent to an address. */
async function sentTo(to: string): Promise<unknown> {
  return (await fetch(`https://api.resend.com/sent?to=${encodeURIComponent(to)}`)).json();
}

const sends = (mail: Mail, changes: Partial<Env>) =>
  outcome(sendMail(mail, envWith(changes), Date.now()));

/** What is logged meanwhile. */
async function logged(work: () => Promise<unknown>): Promise<string> {
  const log = vi.spyOn(console, "warn").mockImplementation(() => {});
  await work();
  const lines = log.mock.calls.join("\n");
  log.mockRestore();
  return lines;
}

test("[EML-1] deployed with Resend's key, mail leaves as Resend's reference says, and once", async () => {
  const mail = letter();
  expect(await sends(mail, resend)).toBe("ok");
  expect(await sends(mail, resend)).toBe("ok");
  const { to, subject, text, html } = mail;
  expect(await sentTo(to)).toEqual([
    { from: "Sideline <hello@sideline.example>", to: [to], subject, text, html },
  ]);
  expect(await mailTo(to)).toEqual([]);
});

test("[EML-2] deployed without that key, mail leaves through the binding", async () => {
  const taken: unknown[] = [];
  const send = async (mail: unknown) => {
    const { messageId } = await env.EMAIL.send(mail as Parameters<SendEmail["send"]>[0]);
    taken.push({ mail, messageId });
    return { messageId };
  };
  const mail = letter();
  expect(await sends(mail, { ...production, EMAIL: { send } })).toBe("ok");
  const { to, subject, text, html } = mail;
  const from = { name: "Sideline", email: "hello@sideline.example" };
  expect(taken).toEqual([
    { mail: { from, to, subject, text, html }, messageId: expect.stringContaining("@") },
  ]);
});

test("[EML-3] mail that does not leave is UNAVAILABLE, and the log says why without naming anybody", async () => {
  const broken = {
    send: () => Promise.reject(Object.assign(new Error("No"), { code: "E_SENDER" })),
  };
  const cases: [string, Mail, Partial<Env>][] = [
    ["Set MAIL_FROM", letter(), { ...resend, MAIL_FROM: "" }],
    ["Set MAIL_FROM", letter(), { ...production, MAIL_FROM: "hello" }],
    ["Resend answered 401", letter(), { ...resend, RESEND_API_KEY: "re_wrong" }],
    ["Resend answered 500", letter(`down-${newAddress()}`), resend],
    ["Cloudflare refused: E_SENDER", letter(), { ...production, EMAIL: broken as SendEmail }],
  ];
  for (const [reason, mail, changes] of cases) {
    const lines = await logged(async () => {
      expect(await sends(mail, changes), reason).toBe("UNAVAILABLE");
    });
    expect(lines).toContain(reason);
    expect(lines).not.toContain(mail.to);
  }
});

test("[EML-3] mail that did not leave stays in the outbox, and leaves when it can", async () => {
  const email = newAddress();
  await byEmail(email);
  const wish = { kind: "magic_link" as const, email };
  const down = envWith({ ...resend, RESEND_API_KEY: "re_wrong" });
  const { send } = await requestLink(wish, newId(), down, Date.now());
  const lines = await logged(send);
  expect(lines).toContain("Resend answered 401");
  expect(await sentTo(email)).toEqual([]);
  expect(await mailTo(email)).toHaveLength(1);

  // Its queue tries it again after half a minute, and the sweep, should the queue have lost it.
  await sweepOutbox(env, Date.now() + 300_000);
  expect(await subjectsTo(email, 2)).toContain("Sign in to Sideline");
});

const allWords = () =>
  Language.options.flatMap((language) => {
    const { links, notices } = VOCABULARIES[language];
    return [...Object.values(links), ...Object.values(notices)].map(
      (words) => [language, words] as const,
    );
  });

test("[EML-4] both forms of a mail say the same, and nothing is fetched to show it", () => {
  const button = { label: "Sign in", url: "https://app.example/magic-link?token=a&b=<c>" };
  for (const [language, words] of allWords()) {
    const { subject, text, html } = compose({ ...words, button }, language);
    expect(subject).toBe(words.subject);
    for (const said of [...words.lines, words.note]) {
      expect(text).toContain(said);
      expect(html).toContain(said);
    }
    expect(text).toContain(button.url);
    expect(html).toContain(`<html lang="${language}">`);
    expect(html).toContain('href="https://app.example/magic-link?token=a&amp;b=&lt;c&gt;"');
    expect(html).not.toMatch(/<(img|script|link|iframe)\b|url\(|@import/i);
    expect(html).toContain("prefers-color-scheme: dark");
  }
});

test("[EML-4] each notice has its words, and goes to its address alone", async () => {
  for (const about of Notice.options) {
    const to = newAddress();
    await deliver({ about, id: newId(), to }, env, Date.now());
    expect(await mailTo(to)).toMatchObject([{ subject: VOCABULARIES.en.notices[about].subject }]);
  }
});

test("[EML-8] a mail is in the language that its request asked for, of those that there are", async () => {
  const asked = async (language: string) => {
    const email = newAddress();
    const registration = { email, password: PASSWORD, display_name: "Ann" };
    await auth("register", registration, { "accept-language": language });
    return (await subjectsTo(email, 1))[0];
  };
  expect(await asked("de-AT,de;q=0.9,en;q=0.8")).toBe("Bestätige deine Adresse");
  expect(await asked("en;q=0.5, DE")).toBe("Bestätige deine Adresse");
  expect(await asked("fr, en-GB;q=0.9, de;q=0.1")).toBe("Confirm your address");
  expect(await asked("de;q=0, fr")).toBe("Confirm your address");
  expect(await asked("*")).toBe("Confirm your address");
});

test("[EML-8] what was not asked for is told in the language of who caused it", async () => {
  const email = newAddress();
  await byEmail(email);
  await auth("forgot-password", { email });
  const reset = { token: await linkTo(email, 2), password: "another password" };
  await auth("reset-password", reset, { "accept-language": "de" });
  expect((await subjectsTo(email, 3))[0]).toBe("Dein Passwort wurde geändert");
});

test("[EML-8] both languages have links to the same pages", () => {
  const pages = ({ links }: Vocabulary) =>
    Object.entries(links).map(([about, { opens }]) => [about, opens?.page]);
  expect(pages(VOCABULARIES.de)).toEqual(pages(VOCABULARIES.en));
});

test("[EML-5] in development and tests mail stays in the dev inbox, with its HTML, and once", async () => {
  const mail = letter();
  await sendMail(mail, env, Date.now());
  await sendMail(mail, env, Date.now());
  expect(await mailTo(mail.to)).toMatchObject([
    { subject: "Hello", body: "Hello", data: { token: "for the dev inbox", html: "<p>Hello</p>" } },
  ]);
});

test("[EML-6] links lead to PUBLIC_URL, whatever host a request named, or nowhere", async () => {
  const token = "a+b/c=";
  expect(addressOf("/magic-link", { token }, envWith(production))).toBe(
    "https://app.sideline.example/magic-link?token=a%2Bb%2Fc%3D",
  );
  const lost = envWith({ ...production, PUBLIC_URL: "" });
  const lines = await logged(async () => {
    expect(() => addressOf("/magic-link", { token }, lost)).toThrow("could not be sent");
  });
  expect(lines).toContain("Set PUBLIC_URL");
});
