import { ChatRoom as RealRoom } from "#durable-objects/chat-room/chat-room";
import { UserHub as RealHub } from "#durable-objects/user-hub/user-hub";
import worker from "#workers/index";

export * from "#workers/index";

/**
 * The real Worker, whose Durable Objects die at the worst moments: before they do what they are
 * asked; after the commit, so that nobody hears of it; and a little later, in the fan-out.
 * `POST /faults?rate=` sets how often. Every object lives in this isolate and sees the same rate.
 */
let rate = 0;

const LATER_MS = 25;

async function perhaps<T>(ctx: DurableObjectState, call: () => Promise<T>): Promise<T> {
  if (Math.random() >= rate) return call();
  const moment = Math.random();
  if (moment < 0.2) throw new Error("a fault before the call");
  const answer = await call();
  if (moment < 0.6) {
    await ctx.storage.sync();
    ctx.abort("a fault after the commit");
  }
  setTimeout(() => ctx.abort("a fault in the fan-out"), Math.random() * LATER_MS);
  return answer;
}

export class ChatRoom extends RealRoom {
  override take(...asked: Parameters<RealRoom["take"]>) {
    return perhaps(this.ctx, () => super.take(...asked));
  }

  override pull(...asked: Parameters<RealRoom["pull"]>) {
    return perhaps(this.ctx, () => super.pull(...asked));
  }

  override remove(...asked: Parameters<RealRoom["remove"]>) {
    return perhaps(this.ctx, () => super.remove(...asked));
  }

  override addMembers(...asked: Parameters<RealRoom["addMembers"]>) {
    return perhaps(this.ctx, () => super.addMembers(...asked));
  }

  override removeMember(...asked: Parameters<RealRoom["removeMember"]>) {
    return perhaps(this.ctx, () => super.removeMember(...asked));
  }

  override alarm() {
    return perhaps(this.ctx, () => super.alarm());
  }
}

export class UserHub extends RealHub {
  override deliver(...asked: Parameters<RealHub["deliver"]>) {
    return perhaps(this.ctx, () => super.deliver(...asked));
  }

  override fetch(request: Request) {
    return perhaps(this.ctx, () => super.fetch(request));
  }
}

export default {
  ...worker,
  fetch(request: Request, env: Env, ctx: ExecutionContext) {
    const { pathname, searchParams } = new URL(request.url);
    if (pathname !== "/faults") return worker.fetch(request as never, env, ctx);
    rate = Number(searchParams.get("rate"));
    return new Response(null, { status: 204 });
  },
} satisfies ExportedHandler<Env>;
