import type { Sideline } from "#sdk/index";
import { textIn } from "#web/inbox/text-in";

/** The last code that was sent to a number, as the dev inbox has it. */
export async function latestCode(phone: string, { rest }: Sideline): Promise<string | undefined> {
  const query = { to: phone, limit: 5 };
  const { messages } = await rest.GET("/dev/inbox", { params: { query } });
  return messages.map(codeIn).find((code) => code !== undefined);
}

/** The code that a text carries, if it does. */
export const codeIn = (letter: { data?: Record<string, unknown> }): string | undefined =>
  textIn(letter, "otp");
