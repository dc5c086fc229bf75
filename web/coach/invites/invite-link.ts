/** Where a code is accepted, whoever opens it. */
export const inviteLink = (code: string): string => `${location.origin}/invite/${code}`;
