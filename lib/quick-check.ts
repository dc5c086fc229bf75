import type { z } from "zod";

type Accepts = (value: unknown) => boolean;

type Check = z.core.$ZodChecks | z.core.$ZodCustom;

const known = new WeakMap<z.core.$ZodType, Accepts>();
/** What is not known here is zod's to say. */
const unsure: Accepts = () => false;

/**
 * The same as `schema.safeParse`, for a schema that alters nothing. Where no code can be made at run
 * time, as in a Worker, zod goes through its schema again for every value. Here a yes costs a fifth of
 * that; a no, with its reasons, is left to zod.
 */
export function quickCheck<S extends z.ZodType>(
  schema: S,
  value: unknown,
): z.ZodSafeParseResult<z.output<S>> {
  if (!accepting(schema)(value)) return schema.safeParse(value);
  return { success: true, data: value as z.output<S> };
}

/** The schema as a function, which says yes to nothing that zod would refuse. */
function accepting(schema: z.core.$ZodType): Accepts {
  let accepts = known.get(schema);
  if (!accepts) {
    const typed = schema as z.core.$ZodTypes;
    const tests = [ofType(typed), ...checksOf(typed).map(ofCheck)];
    accepts = tests.length === 1 ? tests[0]! : (value) => tests.every((test) => test(value));
    known.set(schema, accepts);
  }
  return accepts;
}

/** A format is a type and, by itself, its first check. */
function checksOf(schema: z.core.$ZodTypes): Check[] {
  const { def } = schema["_zod"];
  const own = "check" in def ? [schema as unknown as Check] : [];
  return [...own, ...((def.checks ?? []) as Check[])];
}

function ofType({ _zod: { def } }: z.core.$ZodTypes): Accepts {
  switch (def.type) {
    case "string":
    case "boolean":
      return (value) => typeof value === def.type;
    case "number":
      return Number.isFinite;
    case "unknown":
    case "custom":
      return () => true;
    case "enum":
      return (value) => Object.values(def.entries).includes(value as string);
    case "literal":
      return (value) => def.values.includes(value as string);
    case "optional":
      return ofOptional(accepting(def.innerType));
    case "union":
      return ofUnion(def.options.map(accepting));
    case "array":
      return ofArray(accepting(def.element));
    case "object":
      return ofObject(def);
    default:
      return unsure;
  }
}

const ofOptional =
  (inner: Accepts): Accepts =>
  (value) =>
    value === undefined || inner(value);

const ofUnion =
  (options: Accepts[]): Accepts =>
  (value) =>
    options.some((option) => option(value));

const ofArray =
  (element: Accepts): Accepts =>
  (value) =>
    Array.isArray(value) && value.every(element);

function ofObject({ shape, catchall }: z.core.$ZodObjectDef): Accepts {
  if (catchall?.["_zod"].def.type !== "never") return unsure;
  const fields = Object.entries(shape).map(([name, schema]) => [name, accepting(schema)] as const);
  const names = new Set(Object.keys(shape));
  return (value) => {
    if (typeof value !== "object" || value === null || Array.isArray(value)) return false;
    return (
      Object.keys(value).every((name) => names.has(name)) &&
      fields.every(([name, accepts]) => accepts(Reflect.get(value, name)))
    );
  };
}

/** Formats that are all in their pattern. */
const PATTERNS = new Set(["regex", "date", "datetime"]);

function ofCheck({ _zod: { def } }: Check): Accepts {
  switch (def.check) {
    case "min_length":
      return (value) => lengthOf(value) >= def.minimum;
    case "max_length":
      return (value) => lengthOf(value) <= def.maximum;
    case "greater_than":
      return (value) => Number(value) > Number(def.value) || (def.inclusive && value === def.value);
    case "less_than":
      return (value) => Number(value) < Number(def.value) || (def.inclusive && value === def.value);
    case "number_format":
      return def.format === "safeint" ? Number.isSafeInteger : unsure;
    case "string_format": {
      const { format, pattern } = def;
      return pattern && PATTERNS.has(format) ? (value) => pattern.test(String(value)) : unsure;
    }
    case "custom":
      return (value) => def.fn(value as never) === true;
    default:
      return unsure;
  }
}

const lengthOf = (value: unknown): number =>
  typeof value === "string" || Array.isArray(value) ? value.length : Number.NaN;
