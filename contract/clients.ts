import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** A coach's clients, and what both sides see of each other. */

export const ClientStatus = z.enum(["active", "paused", "archived"]);
export type ClientStatus = z.infer<typeof ClientStatus>;

const Tag = z.string().trim().min(1).max(32);

const plan = {
  status: ClientStatus,
  goals: z.string().trim().max(2000),
  tags: z
    .array(Tag)
    .max(20)
    .refine((tags) => new Set(tags).size === tags.length, "must not name a tag twice"),
  /** For the coach alone. */
  private_notes: z.string().trim().max(10_000),
};

/** A client as the coach sees them. */
export const Client = z
  .strictObject({
    id: Id,
    user_id: Id,
    display_name: z.string(),
    avatar_url: z.string(),
    ...plan,
    version: z.int().positive(),
    joined_at: Instant,
    paused_at: Instant.nullable(),
    archived_at: Instant.nullable(),
    /** Whom the client left, cannot take them back: they accept an invite again. */
    archived_by: z.enum(["coach", "client"]).nullable(),
  })
  .meta({ id: "Client" });
export type Client = z.infer<typeof Client>;

export const ClientChange = z
  .strictObject(plan)
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "ClientChange" });
export type ClientChange = z.infer<typeof ClientChange>;

export const ClientParams = z.strictObject({ id: Id });

export const ClientQuery = z.strictObject({
  status: ClientStatus.optional(),
  tag: Tag.optional(),
  search: z.string().trim().min(1).max(64).optional().meta({
    description: "Words, or their beginnings, of the client's name, whatever case and accents.",
  }),
  cursor: Cursor,
  limit: limit(100, 50),
});
export type ClientQuery = z.infer<typeof ClientQuery>;

export const Clients = z
  .strictObject({ clients: z.array(Client), next_cursor: z.string().nullable() })
  .meta({ id: "Clients" });
export type Clients = z.infer<typeof Clients>;

/** A coach of one's own. */
const OwnCoach = z
  .strictObject({
    client_profile_id: Id,
    coach_id: Id,
    business_name: z.string(),
    coach: z.strictObject({ display_name: z.string(), avatar_url: z.string() }),
    timezone: z.string(),
    status: ClientStatus,
    goals: z.string(),
    joined_at: Instant,
  })
  .meta({ id: "OwnCoach" });

export const OwnCoachQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 50) });
export const OwnCoaches = z
  .strictObject({ coaches: z.array(OwnCoach), next_cursor: z.string().nullable() })
  .meta({ id: "OwnCoaches" });
export type OwnCoaches = z.infer<typeof OwnCoaches>;
