/** The server's rules, so that one need not ask it to know. */
export const isAddress = (text: string): boolean =>
  text.length <= 254 && /^[^\s@]+@[^\s@]+\.[^\s@]+$/u.test(text);

export const isPassword = (text: string): boolean => text.length >= 8 && text.length <= 128;
