/** Whether two values of a field are not the same. Both come from rows or forms: their keys have one order. */
export const isDifferent = (a: unknown, b: unknown): boolean =>
  JSON.stringify(a) !== JSON.stringify(b);
