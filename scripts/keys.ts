import { randomBytes } from "node:crypto";

import { newSigningKey } from "#scripts/signing-key";

/** Prints a new JWT_SIGNING_KEY: `npm run -s keys | npx wrangler secret put JWT_SIGNING_KEY`. */
process.stdout.write(`${newSigningKey(randomBytes(8).toString("hex"))}\n`);
