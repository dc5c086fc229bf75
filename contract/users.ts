import { z } from "zod";

import { AvatarUrl } from "#contract/avatar-url";
import { atMost } from "#contract/characters";
import { Id, Instant } from "#contract/envelope";
import { Email, Phone } from "#contract/identity";
import { Cursor, limit } from "#contract/paging";
import { TimeZone } from "#contract/time-zone";

export const UserParams = z.strictObject({ id: Id });

const DisplayName = atMost(64, z.string().trim().min(1));
export const Me = z
  .strictObject({
    id: Id,
    phone: Phone.or(z.null()),
    /** Verified, or null. Nobody else ever sees it. */
    email: Email.or(z.null()),
    /** Whether a password opens this account. */
    has_password: z.boolean(),
    display_name: z.string(),
    avatar_url: z.string(),
    status_text: z.string(),
    /** Whose days are the user's own; null until they tell. */
    timezone: TimeZone.or(z.null()),
    role: z.enum(["user", "moderator", "admin"]),
    created_at: Instant,
    updated_at: Instant,
  })
  .meta({ id: "Me" });
export type Me = z.infer<typeof Me>;

export const ProfileChange = z
  .strictObject({
    display_name: DisplayName,
    avatar_url: AvatarUrl,
    status_text: atMost(140, z.string().trim()),
    timezone: TimeZone.or(z.null()),
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "ProfileChange" });
export type ProfileChange = z.infer<typeof ProfileChange>;

/** Another person, as far as their privacy lets the reader see. Hidden text is empty. */
export const Profile = z
  .strictObject({
    id: Id,
    /** Null unless there is one, and the reader has it among their contacts. */
    phone: Phone.or(z.null()),
    display_name: z.string(),
    avatar_url: z.string(),
    status_text: z.string(),
    is_blocked: z.boolean(),
  })
  .meta({ id: "Profile" });
export type Profile = z.infer<typeof Profile>;

const Audience = z.enum(["everyone", "contacts", "nobody"]);
export type Audience = z.infer<typeof Audience>;

export const Privacy = z
  .strictObject({
    last_seen: Audience,
    profile_photo: Audience,
    about: Audience,
    read_receipts: z.boolean(),
  })
  .meta({ id: "Privacy" });
export type Privacy = z.infer<typeof Privacy>;

export const PrivacyChange = Privacy.partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one setting to change")
  .meta({ id: "PrivacyChange" });
export type PrivacyChange = z.infer<typeof PrivacyChange>;

/** `last_seen` is null while hidden or not known; `online` follows the same setting. */
export const Presence = z
  .strictObject({ user_id: Id, online: z.boolean(), last_seen: Instant.nullable() })
  .meta({ id: "Presence" });
export type Presence = z.infer<typeof Presence>;

/**
 * Numbers in E.164, or the lower-case hex of their SHA-256. Address books hold numbers that no
 * country has, as the seed's own example does: nobody is found by those.
 */
export const ContactSync = z
  .strictObject({
    phone_numbers: z
      .array(
        z.string().regex(/^(?:\+\d{7,15}|[0-9a-f]{64})$/, "must be E.164 or its SHA-256 in hex"),
      )
      .min(1)
      .max(1000),
  })
  .meta({ id: "ContactSync" });
export type ContactSync = z.infer<typeof ContactSync>;

/** `phone` repeats what was asked for, in the form in which it was asked. */
export const ContactsFound = z
  .strictObject({
    registered_users: z.array(
      z.strictObject({
        phone: z.string(),
        user_id: Id,
        display_name: z.string(),
        avatar_url: z.string(),
      }),
    ),
  })
  .meta({ id: "ContactsFound" });

const Contact = z
  .strictObject({
    user_id: Id,
    phone: Phone.or(z.null()),
    nickname: z.string(),
    display_name: z.string(),
  })
  .meta({ id: "Contact" });
export const ContactQuery = z.strictObject({ cursor: Cursor, limit: limit(500, 100) });
export const Contacts = z
  .strictObject({ contacts: z.array(Contact), next_cursor: z.string().nullable() })
  .meta({ id: "Contacts" });
export const Nickname = z
  .strictObject({ nickname: atMost(64, z.string().trim()) })
  .meta({ id: "Nickname" });

export const BlockedUsers = z
  .strictObject({
    users: z.array(
      z.strictObject({
        id: Id,
        display_name: z.string(),
        avatar_url: z.string(),
        blocked_at: Instant,
      }),
    ),
    next_cursor: z.string().nullable(),
  })
  .meta({ id: "BlockedUsers" });
export type BlockedUsers = z.infer<typeof BlockedUsers>;

/** Which of this session's tokens to forget; all of them if none is named. */
export const DeviceTokenGone = z
  .strictObject({ token: z.string().min(1).max(4096).optional() })
  .meta({ id: "DeviceTokenGone" });

export const DeviceToken = z
  .strictObject({
    token: z.string().min(1).max(4096),
    platform: z.enum(["android", "ios", "web", "expo"]).default("android"),
  })
  .meta({ id: "DeviceToken" });
export type DeviceToken = z.infer<typeof DeviceToken>;
