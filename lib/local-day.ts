/** The calendar day, `YYYY-MM-DD`, that it is in an IANA zone at an instant. */
export const localDay = (zone: string, at: number): string =>
  // Swedish writes its dates so.
  new Intl.DateTimeFormat("sv-SE", { timeZone: zone, dateStyle: "short" }).format(at);
