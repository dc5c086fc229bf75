import { remember, sessionOf } from "#durable-objects/sockets/session";
import { UserHub as RealHub } from "#durable-objects/user-hub/user-hub";
import worker from "#workers/index";

export * from "#workers/index";

const EXPIRE = "/test/expire/";

/** The real hub, whose sockets' tokens can be brought to their end. */
export class UserHub extends RealHub {
  override async fetch(request: Request): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith(EXPIRE)) return super.fetch(request);
    const expires_at = Date.now() + Number(searchParams.get("in_ms"));
    for (const socket of this.ctx.getWebSockets())
      remember(socket, { ...sessionOf(socket), expires_at, warned: false });
    await this.alarm();
    return new Response();
  }
}

/**
 * The real Worker with one address more: `/test/expire/<user>?in_ms=` does to the sockets of a user
 * what a quarter of an hour does. Below zero the tokens have ended already.
 */
export default {
  ...worker,
  fetch(request: Request, env: Env, context: ExecutionContext) {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(EXPIRE)) return worker.fetch(request, env, context);
    return env.USER_HUB.getByName(pathname.slice(EXPIRE.length)).fetch(request);
  },
};
