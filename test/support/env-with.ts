import { env } from "cloudflare:workers";

/** The environment with some of it replaced: another stage, or a part that fails. */
export const envWith = (changes: Partial<Env>): Env =>
  new Proxy(env, {
    get: (real, key) => (key in changes ? Reflect.get(changes, key) : Reflect.get(real, key)),
  });
