import { createRoute } from "@hono/zod-openapi";

import { Done } from "#contract/envelope";
import {
  ContactQuery,
  Contacts,
  ContactsFound,
  ContactSync,
  Nickname,
  UserParams,
} from "#contract/users";
import { asUser } from "#workers/http/auth";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { removeContact, rename } from "#workers/users/change-contact";
import { listContacts } from "#workers/users/list-contacts";
import { syncContacts } from "#workers/users/sync-contacts";

/** One's address book. */
export const contactRoutes = newRouter();

const tags = ["Users"];

contactRoutes.openapi(
  createRoute({
    method: "post",
    path: "/users/contacts/sync",
    summary: "Find who of an address book is here",
    description:
      "Those found become contacts. Numbers may come as E.164 or as the hex of their SHA-256; up " +
      "to 5,000 different ones a day.",
    tags,
    ...asUser,
    request: { body: json(ContactSync) },
    responses: {
      200: returns(ContactsFound, "Those who are here, in the order asked for"),
      ...failsForUser(),
    },
  }),
  async (c) => {
    const { phone_numbers } = c.req.valid("json");
    const { requestId, userId } = c.var;
    const registered_users = await syncContacts(
      userId,
      phone_numbers,
      requestId,
      c.env,
      Date.now(),
    );
    return ok(c, { registered_users });
  },
);

contactRoutes.openapi(
  createRoute({
    method: "get",
    path: "/users/contacts",
    summary: "List one's contacts",
    tags,
    ...asUser,
    request: { query: ContactQuery },
    responses: { 200: returns(Contacts, "One page"), ...failsForUser() },
  }),
  async (c) => ok(c, await listContacts(c.var.userId, c.req.valid("query"), c.env)),
);

contactRoutes.openapi(
  createRoute({
    method: "patch",
    path: "/users/contacts/{id}",
    summary: "Give a contact a nickname",
    description: "Only the user sees it; an empty one takes it away.",
    tags,
    ...asUser,
    request: { params: UserParams, body: json(Nickname) },
    responses: { 200: returns(Done, "Renamed"), ...failsForUser("NOT_FOUND") },
  }),
  async (c) => {
    const whose = { user_id: c.var.userId, contact_id: c.req.valid("param").id };
    await rename(whose, c.req.valid("json").nickname, c.env);
    return ok(c, { message: "Nickname saved" });
  },
);

contactRoutes.openapi(
  createRoute({
    method: "delete",
    path: "/users/contacts/{id}",
    summary: "Remove a contact",
    description: "Whoever is no contact any more loses what only contacts see.",
    tags,
    ...asUser,
    request: { params: UserParams },
    responses: { 200: returns(Done, "Removed, or not a contact before"), ...failsForUser() },
  }),
  async (c) => {
    const whose = { user_id: c.var.userId, contact_id: c.req.valid("param").id };
    await removeContact(whose, c.var.requestId, c.env, Date.now());
    return ok(c, { message: "Contact removed" });
  },
);
