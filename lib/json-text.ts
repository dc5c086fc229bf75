/**
 * A value as JSON text. What is put together where it lies need not be taken apart on the way to
 * the caller; and between objects, rows whose fields nobody knows have no other type.
 */
export type JsonText<T> = string & { readonly ofType?: T };

export const jsonText = <T>(value: T): JsonText<T> => JSON.stringify(value);
