/** How long a provider asks to be left alone, in milliseconds: seconds, or a date (RFC 9110 §10.2.3). */
export function retryAfterMs(response: Response, now: number): number | undefined {
  const header = response.headers.get("retry-after");
  if (!header) return undefined;
  const seconds = Number(header);
  const ms = Number.isNaN(seconds) ? Date.parse(header) - now : seconds * 1000;
  return ms > 0 ? ms : undefined;
}
