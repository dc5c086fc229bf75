import { compact } from "#durable-objects/sync-stream/compact";
import { Stream } from "#durable-objects/sync-stream/stream";
import { SyncStream as RealStream } from "#durable-objects/sync-stream/sync-stream";
import worker from "#workers/index";

export * from "#workers/index";

const DAY_MS = 24 * 3_600_000;
const AGE = "/bench/age/";

/** The real stream, which can be told that a month has passed, or so many `days`, or to begin `anew`. */
export class SyncStream extends RealStream {
  override async fetch({ url }: Request): Promise<Response> {
    const { searchParams } = new URL(url);
    if (searchParams.has("anew")) await this.ctx.storage.deleteAll();
    const days = Number(searchParams.get("days") ?? 31);
    const later = Date.now() + days * DAY_MS;
    compact(new Stream(this.ctx.storage, later), later);
    return Response.json({ bytes: this.ctx.storage.sql.databaseSize });
  }
}

/** The real Worker with one address more, which ages a user's stream and tells its size. */
export default {
  ...worker,
  fetch(request: Request, env: Env, context: ExecutionContext) {
    const { pathname } = new URL(request.url);
    if (!pathname.startsWith(AGE)) return worker.fetch(request, env, context);
    return env.SYNC_STREAM.getByName(pathname.slice(AGE.length)).fetch(request);
  },
};
