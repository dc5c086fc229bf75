/** A name for a new row, such as no other device gives. */
export const newId = (): string => crypto.randomUUID();
