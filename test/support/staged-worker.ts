import { and, eq, isNull, sql } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";

import { outbox_events } from "#d1-migrations/schema/platform";
import { UserHub as RealHub } from "#durable-objects/user-hub/user-hub";
import worker from "#workers/index";

export * from "#workers/index";

/**
 * The real Worker on a stage: `POST /stage/clock?ahead=` lets milliseconds pass, `POST
 * /stage/lost?what=` keeps hubs from hearing of events (`call`) or from saying that they did
 * (`answer`), and `GET /stage/announced?event=&to=` counts what the outbox has for somebody. A start
 * forgets the first two.
 */
let ahead = 0;
let lost: string | null = null;

const { now } = Date;
Date.now = () => now() + ahead;

/** Longer than any test waits. */
const LOST_MS = 10 * 60_000;

export class UserHub extends RealHub {
  override async announce(...asked: Parameters<RealHub["announce"]>): Promise<void> {
    if (lost === "call") await scheduler.wait(LOST_MS);
    await super.announce(...asked);
    if (lost === "answer") await scheduler.wait(LOST_MS);
  }
}

/** How many times something is to be told to somebody, and how many of those are not done yet. */
async function announced(event: string | null, to: string | null, env: Env) {
  const { effect, done_at } = outbox_events;
  const ofThem = and(
    eq(sql`${effect} ->> '$.happened.event'`, event),
    sql`EXISTS (SELECT 1 FROM json_each(${effect} -> '$.to') WHERE value = ${to})`,
  );
  const db = drizzle(env.DB);
  return {
    all: await db.$count(outbox_events, ofThem),
    open: await db.$count(outbox_events, and(ofThem, isNull(done_at))),
  };
}

export default {
  ...worker,
  async fetch(request: Request, env: Env, context: ExecutionContext) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname === "/stage/clock") ahead = Number(searchParams.get("ahead"));
    else if (pathname === "/stage/lost") lost = searchParams.get("what");
    else if (pathname === "/stage/announced") {
      return Response.json(await announced(searchParams.get("event"), searchParams.get("to"), env));
    } else return worker.fetch(request, env, context);
    return new Response(null, { status: 204 });
  },
};
