import type { Push, Verdict } from "#workers/push/push";

/** A way to some kinds of devices. Answers a verdict for each push, in their order; never throws. */
export type Provider = (pushes: Push[], env: Env, now: number) => Promise<Verdict[]>;
