import { DurableObject } from "cloudflare:workers";

export class AttemptLimiter extends DurableObject<Env> {}
