import type { Context } from "hono";

import type { AppEnv } from "#workers/http/router";

export const connect = async (c: Context<AppEnv>) => c.text("", 501);
export const connectToChat = connect;
