/** What a letter carries beside its words, under a name of the server's; undefined if it does not. */
export function textIn(
  { data }: { data?: Record<string, unknown> },
  name: "html" | "otp" | "url",
): string | undefined {
  const value = data?.[name];
  return typeof value === "string" ? value : undefined;
}
