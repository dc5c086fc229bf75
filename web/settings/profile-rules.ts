/** The server's rules for a profile, so that one need not ask it to know. */
export const isName = (name: string): boolean => within(name, 1, 64);
export const isStatus = (status: string): boolean => within(status, 0, 140);

/** An https address, or none. */
export function isPicture(address: string): boolean {
  if (address.trim() === "") return true;
  return URL.canParse(address.trim()) && new URL(address.trim()).protocol === "https:";
}

function within(text: string, least: number, most: number): boolean {
  const { length } = text.trim();
  return length >= least && length <= most;
}
