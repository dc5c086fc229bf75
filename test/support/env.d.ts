/** What vitest.config.ts adds to the bindings. */
declare namespace Cloudflare {
  interface Env {
    MIGRATIONS: import("cloudflare:test").D1Migration[];
    LIBRARY: string[];
  }
}
