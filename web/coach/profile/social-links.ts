/** By network: an https address, or what the coach is called there. */
export type SocialLinks = Record<string, string>;

/** Those that are always offered. */
const OFFERED = ["website", "instagram", "youtube", "tiktok"];

/** What the server takes, but for the last word on addresses. */
const LINK = /^(https:\/\/\S+\.\S+|@?[\w.-]{1,64})$/;

export const networksOf = (links: SocialLinks): string[] => [
  ...new Set([...OFFERED, ...Object.keys(links)]),
];

export const isLink = (text: string): boolean => text.trim() === "" || LINK.test(text.trim());

/** Without the networks that the coach is not in. */
export const givenLinks = (links: SocialLinks): SocialLinks =>
  Object.fromEntries(
    Object.entries(links)
      .map(([network, link]) => [network, link.trim()] as const)
      .filter(([, link]) => link !== ""),
  );
