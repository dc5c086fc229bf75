import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** Codes that make one user the client of a coach. */

export const NewInviteCode = z
  .strictObject({ expires_in_days: z.int().min(1).max(90).default(7) })
  .meta({ id: "NewInviteCode" });
export type NewInviteCode = z.infer<typeof NewInviteCode>;

const InviteStatus = z.enum(["active", "used", "deactivated", "expired"]);

/** `code` as it is read out: two groups of five, in which 0 and O, 1, I and L are the same. */
export const InviteCode = z
  .strictObject({
    id: Id,
    code: z.string().meta({ example: "7K2MQ-9RTXD" }),
    status: InviteStatus,
    expires_at: Instant,
    used_by: Id.nullable(),
    used_at: Instant.nullable(),
    created_at: Instant,
  })
  .meta({ id: "InviteCode" });
export type InviteCode = z.infer<typeof InviteCode>;

export const InviteCodeQuery = z.strictObject({
  status: InviteStatus.optional(),
  cursor: Cursor,
  limit: limit(100, 50),
});
export type InviteCodeQuery = z.infer<typeof InviteCodeQuery>;

export const InviteCodes = z
  .strictObject({ invite_codes: z.array(InviteCode), next_cursor: z.string().nullable() })
  .meta({ id: "InviteCodes" });
export type InviteCodes = z.infer<typeof InviteCodes>;

export const InviteCodeIdParams = z.strictObject({ id: Id });
/** Whatever it is: what is no code at all is answered like a code that nobody has. */
export const InviteParams = z.strictObject({ code: z.string() });

/** What a code opens, for whoever has it, signed in or not. */
export const InvitePreview = z
  .strictObject({
    business_name: z.string(),
    coach: z.strictObject({ display_name: z.string(), avatar_url: z.string() }),
    expires_at: Instant,
  })
  .meta({ id: "InvitePreview" });
export type InvitePreview = z.infer<typeof InvitePreview>;

export const InviteAcceptance = z
  .strictObject({ code: z.string().max(64) })
  .meta({ id: "InviteAcceptance" });

export const Accepted = z
  .strictObject({ client_profile_id: Id, coach_id: Id, already_connected: z.boolean() })
  .meta({ id: "Accepted" });
export type Accepted = z.infer<typeof Accepted>;
