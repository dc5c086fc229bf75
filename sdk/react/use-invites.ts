import { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
import type { InviteCode, InviteStatus } from "#sdk/wire";

/** A coach's invite codes, the newest first; all of them, or those in one state. */
export const useInvites = (status?: InviteStatus): Pages<InviteCode> =>
  useRestPages("/api/v1/coaches/me/invite-codes", ({ invite_codes }) => invite_codes, {
    params: { query: status === undefined ? {} : { status } },
  });
