import { z } from "zod";

type JsonSchema = z.core.JSONSchema.JSONSchema;

/** A schema as JSON Schema, with the named ones it uses beside it, referred to as components. */
export function frameSchema(schema: z.ZodType, io: "input" | "output") {
  const { $schema: _, $defs = {}, ...payload } = z.toJSONSchema(schema, { io, override: shorten });
  return z
    .object({ payload: z.looseObject({}), named: z.record(z.string(), z.looseObject({})) })
    .parse(
      JSON.parse(
        JSON.stringify({ payload, named: $defs }).replaceAll("#/$defs/", "#/components/schemas/"),
      ),
    );
}

/** `format` says it; the expressions behind it fill screens. */
function shorten({ jsonSchema }: { jsonSchema: JsonSchema }): void {
  if (jsonSchema.format === "uuid" || jsonSchema.format === "date-time") delete jsonSchema.pattern;
  if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
}
