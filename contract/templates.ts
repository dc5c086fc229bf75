import { z } from "zod";

import { Id, Instant } from "#contract/envelope";
import { Slug } from "#contract/library";
import { Cursor, limit } from "#contract/paging";

/** As many exercises as one template or workout holds. */
const MAX_EXERCISES = 40;

const Name = z.string().trim().min(1).max(96);
const Reps = z.int().min(1).max(1000);
/** As coaches write it, a letter or a number. */
const SupersetGroup = z
  .string()
  .trim()
  .min(1)
  .max(8)
  .or(z.int().min(1).max(99).transform(String))
  .meta({ example: "A" });

/** What an exercise asks for. Null is what the coach leaves open. */
export const Prescription = z.strictObject({
  /** Of the library; null for one that only its coach knows. */
  exercise_id: Slug.or(z.null()),
  name: z.string(),
  section: z.string().nullable(),
  /** Exercises of one group are done in turns. */
  superset_group: z.string().nullable(),
  /** Exercises are done in its order. */
  position: z.int(),
  sets: z.int(),
  reps_min: z.int().nullable(),
  reps_max: z.int().nullable(),
  load: z.number().nullable(),
  load_unit: z.enum(["kg", "lb", "percent_1rm", "rpe"]),
  /** Such as 3-1-1-0: seconds down, held, up, held. */
  tempo: z.string().nullable(),
  rest_seconds: z.int().nullable(),
  /** Of each set. */
  duration_seconds: z.int().nullable(),
  distance_meters: z.number().nullable(),
  notes: z.string().nullable(),
});
export type Prescription = z.infer<typeof Prescription>;

const open = <T extends z.ZodType>(schema: T) => schema.nullable().default(null);

const NewPrescription = z
  .strictObject({
    exercise_id: open(Slug).meta({ description: "Of the exercise library." }),
    name: Name.optional().meta({ description: "The library's name of it unless told." }),
    section: open(z.string().trim().min(1).max(64)),
    superset_group: open(SupersetGroup),
    position: z.int().min(0).max(999).optional().meta({
      description: "Its place in the list unless told.",
    }),
    sets: z.int().min(1).max(50).default(1),
    reps_min: open(Reps),
    reps_max: open(Reps),
    load: open(z.number().min(0).max(2000)),
    load_unit: Prescription.shape.load_unit.default("kg"),
    tempo: open(z.string().trim().min(1).max(16)),
    rest_seconds: open(z.int().min(0).max(3600)),
    duration_seconds: open(z.int().min(1).max(86_400)),
    distance_meters: open(z.number().positive().max(1_000_000)),
    notes: open(z.string().trim().max(2000)),
  })
  .refine(({ exercise_id, name }) => exercise_id !== null || name !== undefined, {
    path: ["name"],
    message: "is required for an exercise that is not of the library",
  })
  .refine(({ reps_min, reps_max }) => (reps_min ?? 0) <= (reps_max ?? Infinity), {
    path: ["reps_max"],
    message: "is below reps_min",
  })
  .meta({ id: "NewPrescription" });

/** Each takes the place that it names, or has in the list; no two take the same. */
const Exercises = z
  .array(NewPrescription)
  .min(1)
  .max(MAX_EXERCISES)
  .transform((list) =>
    list.map(({ position, ...rest }, i) => ({ ...rest, position: position ?? i })),
  )
  .superRefine((list, { addIssue }) => {
    const taken = new Set<number>();
    for (const [i, { position }] of list.entries()) {
      if (taken.has(position)) {
        addIssue({ code: "custom", path: [i, "position"], message: "is taken by another one" });
      }
      taken.add(position);
    }
  });

export const NewTemplate = z
  .strictObject({
    name: z.string().trim().min(1).max(128),
    description: z.string().trim().max(4000).default(""),
    exercises: Exercises,
  })
  .meta({ id: "NewTemplate" });
export type NewTemplate = z.infer<typeof NewTemplate>;

/** The exercises are replaced as a whole. */
export const TemplateChange = z
  .strictObject({
    name: NewTemplate.shape.name,
    description: z.string().trim().max(4000),
    exercises: Exercises,
  })
  .partial()
  .refine((change) => Object.keys(change).length > 0, "name at least one field to change")
  .meta({ id: "TemplateChange" });
export type TemplateChange = z.infer<typeof TemplateChange>;

const TemplateExercise = Prescription.meta({ id: "TemplateExercise" });

export const Template = z
  .strictObject({
    id: Id,
    name: z.string(),
    description: z.string(),
    exercises: z.array(TemplateExercise),
    version: z.int(),
    created_at: Instant,
    updated_at: Instant,
  })
  .meta({ id: "Template" });
export type Template = z.infer<typeof Template>;

export const TemplateParams = z.strictObject({ id: Id });
export const TemplateQuery = z.strictObject({ cursor: Cursor, limit: limit(100, 25) });
export type TemplateQuery = z.infer<typeof TemplateQuery>;
export const Templates = z
  .strictObject({ templates: z.array(Template), next_cursor: z.string().nullable() })
  .meta({ id: "Templates" });
export type Templates = z.infer<typeof Templates>;
