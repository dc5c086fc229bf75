import { createRoute } from "@hono/zod-openapi";

import { SyncDevice, SyncDeviceChange, SyncDeviceParams, SyncDevices } from "#contract/sync";
import { unwrap } from "#lib/errors";
import { newRouter, ok } from "#workers/http/router";
import { failsForUser, json, returns } from "#workers/http/spec";
import { asVerified } from "#workers/http/verified";

/** The devices that sync, as the user sees them. */
export const syncDevices = newRouter();

const tags = ["Sync"];

syncDevices.openapi(
  createRoute({
    method: "get",
    path: "/sync/devices",
    summary: "List the devices that sync",
    tags,
    ...asVerified,
    responses: {
      200: returns(SyncDevices, "All that ever did"),
      ...failsForUser("EMAIL_NOT_VERIFIED"),
    },
  }),
  async (c) => ok(c, { devices: await c.env.SYNC_STREAM.getByName(c.var.userId).devices() }),
);

syncDevices.openapi(
  createRoute({
    method: "patch",
    path: "/sync/devices/{id}",
    summary: "Name a device",
    tags,
    ...asVerified,
    request: { params: SyncDeviceParams, body: json(SyncDeviceChange) },
    responses: {
      200: returns(SyncDevice, "The device as it is now"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    const stream = c.env.SYNC_STREAM.getByName(c.var.userId);
    return ok(c, unwrap(await stream.changeDevice(id, c.req.valid("json"))));
  },
);

syncDevices.openapi(
  createRoute({
    method: "delete",
    path: "/sync/devices/{id}",
    summary: "Revoke a device: it never syncs again",
    tags,
    ...asVerified,
    request: { params: SyncDeviceParams },
    responses: {
      200: returns(SyncDevice, "The device as it is now"),
      ...failsForUser("EMAIL_NOT_VERIFIED", "NOT_FOUND"),
    },
  }),
  async (c) => {
    const { id } = c.req.valid("param");
    return ok(c, unwrap(await c.env.SYNC_STREAM.getByName(c.var.userId).revokeDevice(id)));
  },
);
