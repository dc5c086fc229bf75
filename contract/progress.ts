import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Cursor, limit } from "#contract/paging";

/** How bodies change, and whom people let see it. */

const Day = z.iso.date();
const Notes = z.string().trim().max(500).nullable();
const entity = { version: z.int(), created_at: Instant, updated_at: Instant };
const Girth = z.number().min(5).max(400).nullable();

/** In kilograms, percent and centimetres. Null was not measured. */
const measures = {
  weight_kg: z.number().min(1).max(700).nullable(),
  body_fat_percent: z.number().min(1).max(90).nullable(),
  neck_cm: Girth,
  shoulders_cm: Girth,
  chest_cm: Girth,
  waist_cm: Girth,
  hips_cm: Girth,
  upper_arm_cm: Girth,
  thigh_cm: Girth,
  calf_cm: Girth,
};
export const MEASURES = [
  "weight_kg",
  "body_fat_percent",
  "neck_cm",
  "shoulders_cm",
  "chest_cm",
  "waist_cm",
  "hips_cm",
  "upper_arm_cm",
  "thigh_cm",
  "calf_cm",
] as const;

export const Metrics = z
  .strictObject({ id: Id, date: Day, ...measures, notes: z.string().nullable(), ...entity })
  .meta({ id: "BodyMetrics" });
export type Metrics = z.infer<typeof Metrics>;

const MetricFields = z.strictObject({ date: Day, ...measures, notes: Notes }).partial();

export const NewMetrics = MetricFields.required({ date: true })
  .refine(
    (draft) => MEASURES.some((name) => (draft[name] ?? null) !== null),
    "must measure something",
  )
  .meta({ id: "NewBodyMetrics" });
export type NewMetrics = z.infer<typeof NewMetrics>;

export const MetricsChange = MetricFields.refine(
  (change) => Object.keys(change).length > 0,
  "name at least one field to change",
).meta({ id: "BodyMetricsChange" });
export type MetricsChange = z.infer<typeof MetricsChange>;

export const ProgressParams = z.strictObject({ id: Id });
/** Both days included. */
export const ProgressQuery = z.strictObject({
  from: Day.optional().meta({ description: "The first day." }),
  to: Day.optional().meta({ description: "The last day." }),
  cursor: Cursor,
  limit: limit(200, 50),
});
export type ProgressQuery = z.infer<typeof ProgressQuery>;

export const MetricsList = z
  .strictObject({ metrics: z.array(Metrics), next_cursor: z.string().nullable() })
  .meta({ id: "BodyMetricsList" });
export type MetricsList = z.infer<typeof MetricsList>;

const Pose = z.enum(["front", "side", "back", "other"]);

/** A picture of a body; its bytes are at `…/{id}/file`. */
export const Photo = z
  .strictObject({
    id: Id,
    date: Day,
    pose: Pose,
    notes: z.string().nullable(),
    width: z.int(),
    height: z.int(),
    ...entity,
  })
  .meta({ id: "ProgressPhoto" });
export type Photo = z.infer<typeof Photo>;

/** What is said of a picture while it is sent as the body. */
export const NewPhoto = z.strictObject({
  date: Day,
  pose: Pose.default("other"),
  notes: z.string().trim().max(500).optional(),
});
export type NewPhoto = z.infer<typeof NewPhoto>;

export const PhotoChange = z
  .strictObject({ date: Day, pose: Pose, notes: Notes })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "ProgressPhotoChange" });
export type PhotoChange = z.infer<typeof PhotoChange>;

export const Photos = z
  .strictObject({ photos: z.array(Photo), next_cursor: z.string().nullable() })
  .meta({ id: "ProgressPhotos" });
export type Photos = z.infer<typeof Photos>;

export const PhotoFileQuery = z.strictObject({
  size: z.enum(["full", "thumb"]).default("full"),
});
export const ClientPhotoParams = z.strictObject({ id: Id, photo_id: Id });

/** What a client lets a coach see. At first nothing. */
export const Sharing = z
  .strictObject({ nutrition: z.boolean(), metrics: z.boolean(), photos: z.boolean() })
  .meta({ id: "Sharing" });
export type Sharing = z.infer<typeof Sharing>;

export const SharingChange = Sharing.partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "SharingChange" });
export type SharingChange = z.infer<typeof SharingChange>;

export const SharedWith = Sharing.extend({ client_profile_id: Id, coach_id: Id }).meta({
  id: "SharedWith",
});
export const SharedWithAll = z
  .strictObject({ coaches: z.array(SharedWith) })
  .meta({ id: "SharedWithAll" });
export type SharedWith = z.infer<typeof SharedWith>;
