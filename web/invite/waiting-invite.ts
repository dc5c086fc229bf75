const KEY = "sideline-invite";

/** Keeps an invite over signing in: the link of a mail opens a page of its own. */
export const keepInvite = (code: string): void => localStorage.setItem(KEY, code);

export const forgetInvite = (): void => localStorage.removeItem(KEY);

/** Where somebody goes on who has just come in: to the invite that they came for, or else there. */
export function wayOn(otherwise: string): string {
  const code = localStorage.getItem(KEY);
  return code === null ? otherwise : `/invite/${encodeURIComponent(code)}`;
}
