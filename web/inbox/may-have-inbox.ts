/**
 * Whether this server may be one under development, which keeps texts instead of sending them. A
 * deployed one always speaks https; asking it would only put a 404 into everybody's console.
 */
export const mayHaveInbox = (): boolean => location.protocol === "http:";
