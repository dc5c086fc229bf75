import type { OpenAPIHono } from "@hono/zod-openapi";

import { ABOUT } from "#workers/docs/about";
import type { AppEnv } from "#workers/http/router";

const TAGS = [
  [
    "Identity",
    "Sign in by phone or e-mail, stay signed in, sign out. Mail is in English, or in German by `Accept-Language`.",
  ],
  ["Users", "Profiles, privacy, contacts, blocks and devices."],
  ["Chats", "Direct chats and groups, their members, and one's own view of them."],
  ["Messages", "What is said, and how far it has come."],
  ["Sync", "The tracker: offline edits, merged; conflicts, history, export and import."],
  ["Library", "Nutrients, foods, supplements, exercises and programs to look up and refer to."],
  ["Recommendations", "What of the libraries fits somebody, and why."],
  ["Workouts", "Templates, what is assigned from them, sets, history and records."],
  ["Nutrition", "What somebody eats, and means to eat."],
  ["Progress", "Body metrics and photos, and which coach may see what."],
  ["Subscriptions", "What somebody has subscribed to, and what that opens."],
  ["Administration", "For admins: what could not be done, and doing it again."],
  ["Operations", "For whoever watches over the server."],
  ["Development", "Only on a laptop and in tests."],
] as const;

/** OpenAPI 3.1, from the same schemas that check every request. */
export function openApi(app: OpenAPIHono<AppEnv>) {
  app.openAPIRegistry.registerComponent("securitySchemes", "bearer", {
    type: "http",
    scheme: "bearer",
    bearerFormat: "JWT",
    description: "The `access_token` of `POST /api/v1/auth/verify-otp`.",
  });
  app.openAPIRegistry.registerComponent("securitySchemes", "webhook", {
    type: "apiKey",
    in: "header",
    name: "Authorization",
    description: "What RevenueCat and this server have agreed on: `REVENUECAT_WEBHOOK_AUTH`.",
  });
  const document = app.getOpenAPI31Document({
    openapi: "3.1.0",
    info: ABOUT,
    servers: [{ url: "/", description: "This server" }],
    security: [],
    tags: TAGS.map(([name, description]) => ({ name, description })),
  });
  for (const [path, methods] of Object.entries(document.paths ?? {})) {
    for (const [method, operation] of Object.entries(methods)) {
      Object.assign(operation, { operationId: nameOf(method, path) });
    }
  }
  return document;
}

/** `get /api/v1/users/{id}/presence` is `get_users_id_presence`: stable, and good for a function. */
const nameOf = (method: string, path: string): string =>
  [method, ...path.replace("/api/v1", "").match(/\w+/g)!].join("_").toLowerCase();
