import type { Context } from "hono";

import { ERRORS, type ErrorCode } from "#contract/errors";
import type { Claims } from "#contract/identity";
import { introduce } from "#durable-objects/sockets/session";
import { AppError, fieldError } from "#lib/errors";
import { Id } from "#contract/envelope";
import type { AppEnv } from "#workers/http/router";
import { whoIs } from "#durable-objects/access/access-token";
import { awaitAuth } from "#workers/realtime/await-auth";
import { refuseSocket } from "#workers/realtime/refuse-socket";

/** The subprotocol that lets a token travel beside it, out of URLs and their logs. */
const PROTOCOL = "sideline.v1";

/** The object that takes a user's socket. */
type Target = (claims: Claims) => { fetch(request: Request): Promise<Response> };

/** `GET /ws`: a device's one socket, handed to its user's hub. The Worker is not involved again. */
export const connect = (c: Context<AppEnv>): Promise<Response> =>
  open(c, ({ sub }) => c.env.USER_HUB.getByName(sub));

/** `GET /ws/chats/:chat_id`: a socket for one chat, handed to its room. */
export const connectToChat = (c: Context<AppEnv>): Promise<Response> => {
  const id = Id.safeParse(c.req.param("chat_id"));
  if (!id.success) throw fieldError("chat_id", "must be an id");
  return open(c, () => c.env.CHAT_ROOM.getByName(id.data));
};

async function open(c: Context<AppEnv>, target: Target): Promise<Response> {
  const request = c.req.raw;
  if (c.req.header("upgrade")?.toLowerCase() !== "websocket")
    throw new AppError("UPGRADE_REQUIRED");
  const protocols = (c.req.header("sec-websocket-protocol") ?? "").split(",").map((p) => p.trim());
  const protocol = protocols[0] === PROTOCOL ? PROTOCOL : undefined;
  const token = c.req.query("token") ?? (protocol && protocols[1]);
  const take = async (presented: string) => {
    const claims = await whoIs(presented, c.env, Date.now());
    const response = await target(claims).fetch(introduce(request, claims));
    if (response.webSocket) return response.webSocket;
    throw new AppError(await codeOf(response));
  };
  if (token === undefined) return switched(awaitAuth(take), protocol);
  try {
    return switched(await take(token), protocol);
  } catch (thrown) {
    return switched(refuseSocket(thrown), protocol);
  }
}

function switched(webSocket: WebSocket, protocol: string | undefined): Response {
  const headers = protocol ? { "sec-websocket-protocol": protocol } : {};
  return new Response(null, { status: 101, webSocket, headers });
}

/** A room refuses a socket with the catalogue's code as JSON. */
async function codeOf(response: Response): Promise<ErrorCode> {
  const { code } = await response.json<{ code: string }>();
  return code in ERRORS ? (code as ErrorCode) : "INTERNAL";
}
