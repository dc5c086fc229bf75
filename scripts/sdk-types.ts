import openapiTS, { astToString, type OpenAPI3, type OpenAPITSOptions } from "openapi-typescript";
import { format } from "oxfmt";
import ts from "typescript";
import { z } from "zod";

import { ERRORS } from "#contract/errors";
import { ClientFrame, ServerFrame } from "#contract/frames";
import { MAX_MUTATIONS, MAX_PAYLOAD_BYTES } from "#contract/sync";
import { ENTITY_NAMES, SCHEMA } from "#contract/tracker";
import { CLIENT_EVENTS } from "#workers/docs/events";
import { frameSchema } from "#workers/docs/frame-schema";

/** What the SDK knows of the contract, as files: path and text. */
export const sdkTypes = async (openApi: object): Promise<Record<string, string>> => ({
  "sdk/generated/rest.ts": await formatted(await types(openApi)),
  "sdk/generated/routes.ts": await formatted(routes(openApi)),
  "sdk/generated/frames.ts": await formatted((await types(frames())) + ANSWERS),
  "sdk/generated/errors.ts": await formatted(ERROR_CATALOGUE),
  "sdk/generated/tracker.ts": await formatted(TRACKER),
});

const HEADER = "// Generated from the server's contract by `npm run docs`. Do not edit.\n\n";

async function formatted(text: string): Promise<string> {
  const { code, errors } = await format("generated.ts", HEADER + text, { printWidth: 100 });
  if (errors[0]) throw new Error(errors[0].message);
  return code;
}

/** What JSON cannot carry: a file, as browsers and apps have it. */
const FILE = ts.factory.createTypeReferenceNode("Blob");

async function types(document: object): Promise<string> {
  const options: OpenAPITSOptions = {
    // A request may leave out what has a default; what an answer always has is required there.
    defaultNonNullable: false,
    transform: ({ format: kind }) => (kind === "binary" ? FILE : undefined),
  };
  // Its own type of a document is narrower than the standard.
  return astToString(await openapiTS(JSON.stringify(document), options));
}

/** The frames as a document in which the two directions are objects: event → frame. */
function frames(): OpenAPI3 {
  const said = ClientFrame.options.map(
    (option) => [option.shape.event.value, frameSchema(option, "input")] as const,
  );
  const told = ServerFrame.options.map(
    (option) => [option.shape.event.value, frameSchema(option, "output")] as const,
  );
  return {
    openapi: "3.1.0",
    info: { title: "Frames", version: "1" },
    paths: {},
    components: {
      schemas: {
        ...Object.assign({}, ...[...said, ...told].map(([, { named }]) => named)),
        ClientFrames: byEvent(said),
        ServerFrames: byEvent(told),
      },
    },
  };
}

const byEvent = (all: (readonly [string, ReturnType<typeof frameSchema>])[]) => ({
  type: "object" as const,
  properties: Object.fromEntries(all.map(([event, { payload }]) => [event, payload])),
  required: all.map(([event]) => event),
});

const ANSWERS = `
/** The event that answers each, unless \`error\` does. */
export interface Answers {
${Object.entries(CLIENT_EVENTS)
  .map(([event, { answer }]) => `${JSON.stringify(event)}: ${JSON.stringify(answer)};`)
  .join("\n")}
}`;

const ERROR_CATALOGUE = `/** Every way in which the server refuses: its HTTP status, and what can be done about it. */
export const ERRORS = ${JSON.stringify(
  Object.fromEntries(
    Object.entries(ERRORS).map(([code, { status, hint }]) => [code, { status, hint }]),
  ),
)} as const;`;

const TRACKER = `/** The version of the tracker's rows that these types describe. */
export const SCHEMA_VERSION = ${SCHEMA.latest};
/** What one push may hold. */
export const MAX_MUTATIONS = ${MAX_MUTATIONS};
/** What one row may hold. */
export const MAX_PAYLOAD_BYTES = ${MAX_PAYLOAD_BYTES};
/** The kinds of rows. */
export const ENTITIES = ${JSON.stringify(ENTITY_NAMES)} as const;`;

const Operation = z.object({
  security: z.array(z.record(z.string(), z.unknown())).default([]),
  parameters: z.array(z.object({ name: z.string() })).default([]),
  requestBody: z.unknown().optional(),
});
type Operation = z.infer<typeof Operation>;
const Document = z.object({
  paths: z.record(z.string(), z.record(z.string(), Operation)),
  components: z.object({ schemas: z.record(z.string(), z.unknown()) }),
});

/** What a client must know of a route before it calls it. */
function routes(openApi: object): string {
  const { paths, components } = Document.parse(JSON.parse(JSON.stringify(openApi)));
  const which = (fits: (operation: Operation) => boolean) =>
    Object.entries(paths).flatMap(([path, methods]) =>
      Object.entries(methods)
        .filter(([, operation]) => fits(operation))
        .map(([method]) => `${method.toUpperCase()} ${path}`),
    );
  const isNamed = ({ requestBody }: Operation) =>
    schemasOf(requestBody).some((name) =>
      JSON.stringify(components.schemas[name]).includes('"client_msg_id"'),
    );
  return [
    list("OPEN_ROUTES", "They answer without an access token.", which(isOpen)),
    list("KEYED_ROUTES", "They take an `Idempotency-Key`.", which(takesKey)),
    list("NAMED_ROUTES", "A `client_msg_id` in the body makes them repeatable.", which(isNamed)),
  ].join("\n\n");
}

const isOpen = ({ security }: Operation) =>
  security.length === 0 || security.some((scheme) => Object.keys(scheme).length === 0);

const takesKey = ({ parameters }: Operation) =>
  parameters.some(({ name }) => name.toLowerCase() === "idempotency-key");

const schemasOf = (requestBody: unknown): string[] =>
  [...(JSON.stringify(requestBody) ?? "").matchAll(/#\/components\/schemas\/(\w+)/g)].map(
    ([, name]) => name!,
  );

const list = (name: string, what: string, all: string[]) =>
  `/** ${what} */
export const ${name}: readonly string[] = ${JSON.stringify(all)};`;
