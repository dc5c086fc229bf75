import { env } from "cloudflare:workers";

import { envWith } from "#test/support/env-with";

/** An environment that writes down what the database is asked. */
export function countQueries(): { counting: Env; queries: string[] } {
  const queries: string[] = [];
  const DB = new Proxy(env.DB, {
    get(db, key) {
      const value: unknown = Reflect.get(db, key);
      if (key !== "prepare") return typeof value === "function" ? value.bind(db) : value;
      return (sql: string) => {
        queries.push(sql);
        return db.prepare(sql);
      };
    },
  });
  return { counting: envWith({ DB }), queries };
}
