import type { Letter } from "#contract/letters";
import { writeLink } from "#workers/identity/write-link";
import { compose } from "#workers/mail/compose";
import { NOTICES } from "#workers/mail/notices";
import { sendMail } from "#workers/mail/send-mail";

/** Writes a letter and sends it. Safe to repeat: it says the same again, under the same id. */
export async function deliver(letter: Letter, env: Env, now: number): Promise<void> {
  if (letter.about === "link") {
    const mail = await writeLink(letter.id, env, now);
    if (mail) await sendMail(mail, env, now);
    return;
  }
  const { id, to, about } = letter;
  await sendMail({ id, to, ...compose(NOTICES[about]) }, env, now);
}
