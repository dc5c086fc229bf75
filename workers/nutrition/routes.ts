import { newRouter } from "#workers/http/router";
import { entries } from "#workers/nutrition/entry-routes";
import { targets } from "#workers/nutrition/target-routes";

/** What people eat, and mean to eat. */
export const nutrition = newRouter();

nutrition.route("/", entries);
nutrition.route("/", targets);
