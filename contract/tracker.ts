import { z } from "zod";

/** The versions of the payloads below. Clients name theirs; without one it is the first. */
export const SCHEMA = { oldest: 1, latest: 2 };

const Day = z.iso.date();
const Clock = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/, "must be HH:MM");
const At = z.iso.datetime({ offset: true });
/** A fractional index: between any two there is a third. Rows sort by it as text. */
const Position = z.string().min(1).max(128);
/** Payloads are checked, never altered: what a client sent is what it gets back. */
const Name = z.string().max(200).regex(/\S/, "must not be blank");
/** As long as its row may be. */
const Note = z.string().max(65_536);
const Reference = z.string().regex(/^[\w.:-]{1,128}$/, "must be an id");
const Amount = z.number().nonnegative().max(1e6);
const Stars = z.int().min(1).max(5);
const Weekday = z.int().min(0).max(6).meta({ description: "0 is Sunday, 6 is Saturday" });

/** Bodies are JSON, so whatever is there is. */
const AnyJson = z.unknown().refine((value) => value !== undefined, "is required");

const Food = z.strictObject({ library_id: Reference, grams: Amount });

const PlannedExercise = z.strictObject({
  name: Name.optional(),
  library_id: Reference.optional(),
  sets: z.int().min(1).max(100).optional(),
  reps: z.string().max(32).optional(),
  rest_s: z.int().min(0).max(3600).optional(),
  notes: Note.optional(),
});
const ProgramDay = z.strictObject({
  name: Name,
  weekday: Weekday.optional(),
  exercises: z.array(PlannedExercise).max(50).optional(),
});

const DoneSet = z.strictObject({
  reps: z.int().min(0).max(10_000).optional(),
  weight_kg: Amount.optional(),
  seconds: Amount.optional(),
  distance_m: Amount.optional(),
});
const DoneExercise = z.strictObject({
  name: Name.optional(),
  library_id: Reference.optional(),
  sets: z.array(DoneSet).max(100).optional(),
  notes: Note.optional(),
});

type Shape = Record<string, z.ZodType>;
export type Payload = Record<string, unknown>;

/** What a kind of row has been since a version. */
export type Step = {
  since: number;
  schema: z.ZodObject<Shape>;
  /** Of an older payload it makes one of this version. Pure, and without effect on what is that. */
  up: (payload: Payload) => Payload;
};

/** One kind of row. A version that changes it appends a step; none is ever changed. */
export type Entity = {
  /** Oldest first. */
  steps: Step[];
  /** Logs of a day are found by it: a row's id is `<date>:<item_id>`. */
  daily: boolean;
};

const asItIs = (payload: Payload): Payload => payload;

const grown = (first: Shape, later: Shape, { up = asItIs, daily = false } = {}): Entity => ({
  steps: [
    { since: 1, schema: z.strictObject(first), up: asItIs },
    { since: 2, schema: z.strictObject({ ...first, ...later }), up },
  ],
  daily,
});

/** In the first version a day or an exercise could be its mere name. */
const named = (field: string) => (payload: Payload) => {
  const list = payload[field];
  if (!Array.isArray(list) || !list.some((item) => typeof item === "string")) return payload;
  const objects: unknown[] = list.map((item) => (typeof item === "string" ? { name: item } : item));
  return { ...payload, [field]: objects };
};

/**
 * What the tracker keeps, one row an item. A planner repeats by weekday; what was done on a day is
 * a log of that day, in the user's own calendar. The second version added what is last in each.
 */
export const ENTITIES = {
  schedule_blocks: grown(
    {
      weekday: Weekday,
      start: Clock,
      end: Clock,
      title: Name,
      category: z.string().max(64).optional(),
      position: Position,
      notes: Note.optional(),
    },
    {
      color: z.string().max(32).optional(),
      reminder_min: z.int().min(0).max(1440).optional(),
      from_date: Day.optional(),
      until_date: Day.optional(),
    },
  ),
  completion: grown(
    { date: Day, item_id: Reference, done: z.boolean(), at: At.optional() },
    { note: Note.optional() },
    { daily: true },
  ),
  top3: grown(
    { date: Day, position: Position, text: Name, done: z.boolean().optional() },
    { done_at: At.optional(), block_id: Reference.optional() },
  ),
  mechanism: grown(
    { date: Day, text: Note.min(1), rating: Stars.optional() },
    { reflection: Note.optional() },
  ),
  supplements: grown(
    {
      name: Name,
      library_id: Reference.optional(),
      dose: Amount.optional(),
      unit: z.string().max(32).optional(),
      times: z.array(z.string().min(1).max(32)).max(24).optional(),
      position: Position.optional(),
      active: z.boolean().optional(),
    },
    {
      weekdays: z.array(Weekday).max(7).optional(),
      with_food: z.boolean().optional(),
      notes: Note.optional(),
    },
  ),
  supplement_log: grown(
    {
      date: Day,
      item_id: Reference,
      taken: z.boolean(),
      at: At.optional(),
      dose: Amount.optional(),
    },
    { unit: z.string().max(32).optional(), note: Note.optional() },
    { daily: true },
  ),
  meals: grown(
    {
      name: Name,
      foods: z.array(Food).max(100).optional(),
      calories: Amount.optional(),
      protein_g: Amount.optional(),
      carbs_g: Amount.optional(),
      fat_g: Amount.optional(),
      position: Position.optional(),
    },
    { time: Clock.optional(), active: z.boolean().optional(), notes: Note.optional() },
  ),
  meal_log: grown(
    {
      date: Day,
      item_id: Reference,
      eaten: z.boolean(),
      at: At.optional(),
      portion: Amount.optional(),
    },
    { calories: Amount.optional(), note: Note.optional() },
    { daily: true },
  ),
  log_entries: grown(
    {
      date: Day,
      title: z.string().max(200).optional(),
      body: Note.optional(),
      tags: z.array(z.string().min(1).max(64)).max(50).optional(),
      mood: Stars.optional(),
    },
    { energy: Stars.optional(), sleep_hours: Amount.optional(), weight_kg: Amount.optional() },
  ),
  workout_programs: grown(
    {
      name: Name,
      library_id: Reference.optional(),
      days: z.array(ProgramDay.or(Name)).max(14).optional(),
      active: z.boolean().optional(),
    },
    {
      days: z.array(ProgramDay).max(14).optional(),
      goal: z.string().max(64).optional(),
      starts_on: Day.optional(),
    },
    { up: named("days") },
  ),
  workout_history: grown(
    {
      date: Day,
      program_id: Reference.optional(),
      exercises: z.array(DoneExercise.or(Name)).max(100).optional(),
      duration_min: Amount.optional(),
      notes: Note.optional(),
    },
    {
      exercises: z.array(DoneExercise).max(100).optional(),
      effort: z.int().min(1).max(10).optional(),
      calories: Amount.optional(),
    },
    { up: named("exercises") },
  ),
  settings: grown({ value: AnyJson }, {}),
} as const satisfies Record<string, Entity>;

export type EntityName = keyof typeof ENTITIES;
export const ENTITY_NAMES = Object.keys(ENTITIES) as [EntityName, ...EntityName[]];

export const isEntity = (name: string): name is EntityName => Object.hasOwn(ENTITIES, name);

/** What a row of this kind has to be in a version. */
export const schemaAt = ({ steps }: Entity, version: number): Step["schema"] =>
  steps.findLast(({ since }) => since <= version)!.schema;

/** A payload of a version as the latest has it; the same object where nothing changes. */
export const raised = ({ steps }: Entity, payload: Payload, version: number): Payload =>
  isEncrypted(payload)
    ? payload
    : steps.filter(({ since }) => since > version).reduce((older, { up }) => up(older), payload);

export const isEncrypted = (payload: Payload): boolean => payload["enc"] === 1;

/** What a client encrypted is one value to the server. How it is written is the client's own. */
export const Encrypted = z
  .strictObject({
    enc: z.literal(1),
    kid: z.string().min(1).max(128),
    iv: z.string().min(1).max(256),
    ct: z.string().min(1).max(65_536),
  })
  .meta({ id: "EncryptedPayload" });

/** The payload of each kind of row, as it is now: for whoever writes a client. */
export const TrackerRows = z
  .strictObject(
    Object.fromEntries(ENTITY_NAMES.map((name) => [name, schemaAt(ENTITIES[name], SCHEMA.latest)])),
  )
  .meta({ id: "TrackerRows" });
