import type { Letter } from "#contract/letters";
import { writeLink } from "#workers/identity/write-link";
import { compose } from "#workers/mail/compose";
import { sendMail } from "#workers/mail/send-mail";
import { VOCABULARIES } from "#workers/mail/words/words";

/** Writes a letter and sends it. Safe to repeat: it says the same again, under the same id. */
export async function deliver(letter: Letter, env: Env, now: number): Promise<void> {
  const { language = "en" } = letter;
  if (letter.about === "link") {
    const mail = await writeLink(letter.id, language, env, now);
    if (mail) await sendMail(mail, env, now);
    return;
  }
  const { id, to, about } = letter;
  await sendMail({ id, to, ...compose(VOCABULARIES[language].notices[about], language) }, env, now);
}
