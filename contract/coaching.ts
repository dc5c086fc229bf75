import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Money } from "#contract/money";
import { TimeZone } from "#contract/time-zone";

/** Coaches: who they are, what they have learnt and where they work. */

const text = (max: number) => z.string().trim().max(max);
const Url = z.url({ protocol: /^https$/, message: "must be an https address" }).max(2048);
/** `YYYY-MM-DD`, and a day that there is. */
const Day = z.iso.date();

/** By network: an https address, or what one is called there. */
const SocialLinks = z
  .record(
    z.string().regex(/^[a-z][a-z0-9_]{0,31}$/, "must be a word of a-z, 0-9 and _"),
    Url.or(z.string().regex(/^@?[\w.-]{1,64}$/, "must be an https address or a name")),
  )
  .refine((links) => Object.keys(links).length <= 20, "must not be more than 20");

/** What a coach says of themselves. */
const profile = {
  business_name: text(100),
  bio: text(4000),
  specialties: z.array(text(64).min(1)).max(20),
  /** For others null unless `show_rate`. */
  hourly_rate: Money.or(z.null()),
  social_links: SocialLinks,
  timezone: TimeZone,
  is_accepting_clients: z.boolean(),
};

export const CoachProfileChange = z
  .strictObject({ ...profile, show_rate: z.boolean() })
  .partial()
  .meta({ id: "CoachProfileChange" });
export type CoachProfileChange = z.infer<typeof CoachProfileChange>;

/** What both kinds of belongings have besides what the coach says of them. */
const entity = { id: Id, version: z.int().positive(), created_at: Instant, updated_at: Instant };

const certification = {
  name: text(120).min(1),
  issuing_org: text(120),
  description: text(1000),
  certificate_url: Url.or(z.literal("")),
  issued_date: Day.nullable(),
  expiry_date: Day.nullable(),
};
export const Certification = z
  .strictObject({ ...entity, ...certification })
  .meta({ id: "Certification" });
export const CertificationChange = z
  .strictObject(certification)
  .partial()
  .meta({ id: "CertificationChange" });
export const CertificationDraft = CertificationChange.required({ name: true }).meta({
  id: "CertificationDraft",
});
export const Certifications = z
  .strictObject({ certifications: z.array(Certification) })
  .meta({ id: "Certifications" });

const location = {
  name: text(120).min(1),
  type: z.enum(["gym", "studio", "outdoor", "home", "online"]),
  address: text(200),
  city: text(100),
  state: text(100),
  zip_code: text(20),
  country: z
    .string()
    .regex(/^[A-Z]{2}$/, "must be the two letters of a country, such as DE")
    .nullable(),
  notes: text(1000),
};
export const CoachLocation = z
  .strictObject({ ...entity, ...location })
  .meta({ id: "CoachLocation" });
export const CoachLocationChange = z
  .strictObject(location)
  .partial()
  .meta({ id: "CoachLocationChange" });
export const CoachLocationDraft = CoachLocationChange.required({ name: true }).meta({
  id: "CoachLocationDraft",
});
export const CoachLocations = z
  .strictObject({ locations: z.array(CoachLocation) })
  .meta({ id: "CoachLocations" });

/** A coach as everybody sees them. `id` is the coach's user id. */
export const Coach = z
  .strictObject({
    id: Id,
    display_name: z.string(),
    avatar_url: z.string(),
    ...profile,
    certifications: z.array(Certification),
    locations: z.array(CoachLocation),
  })
  .meta({ id: "Coach" });
export type Coach = z.infer<typeof Coach>;

/** The same as the coach sees it. */
export const OwnCoachProfile = Coach.extend({
  show_rate: z.boolean(),
  version: z.int().positive(),
  created_at: Instant,
  updated_at: Instant,
}).meta({ id: "OwnCoachProfile" });
export type OwnCoachProfile = z.infer<typeof OwnCoachProfile>;

export const CoachParams = z.strictObject({ id: Id });

const count = z.int().nonnegative();
/** Counted when asked. */
export const CoachStats = z
  .strictObject({
    active_clients: count,
    paused_clients: count,
    archived_clients: count,
    total_clients_all_time: count,
    clients_last_30_days: count,
    open_invite_codes: count,
    workouts_assigned_total: count,
    workouts_completed_total: count,
    workouts_completed_last_7_days: count,
    sessions_upcoming: count,
    sessions_completed_total: count,
    sessions_completed_last_30_days: count,
  })
  .meta({ id: "CoachStats" });
export type CoachStats = z.infer<typeof CoachStats>;
