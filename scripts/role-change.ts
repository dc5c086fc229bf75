import { parseArgs } from "node:util";

import { z } from "zod";

import { Id } from "#contract/envelope";
import { Email, Phone, Role } from "#contract/identity";

const USAGE =
  "npm run grant-role -- --role user|moderator|admin [--to local|staging|production] <phone, address or id>";

const Stage = z.enum(["local", "staging", "production"]);
/** None of the three can hold a quotation mark but an address, where SQL wants it twice. */
const Account = z.union([Phone, Id, Email]).transform((text) => text.replaceAll("'", "''"));

/** What the command line asks for: where, and the statement that does it. Throws how to ask. */
export function roleChange(args: string[], now: number) {
  const { values, positionals } = parseArgs({
    args,
    allowPositionals: true,
    options: { role: { type: "string" }, to: { type: "string", default: "local" } },
  });
  const role = Role.safeParse(values.role);
  const stage = Stage.safeParse(values.to);
  const account = Account.safeParse(positionals[0]);
  if (!role.success || !stage.success || !account.success) throw new Error(`Usage: ${USAGE}`);
  const statement = `UPDATE users SET role = '${role.data}', updated_at = ${now}
    WHERE '${account.data}' IN (id, phone, email) RETURNING id`;
  return { role: role.data, stage: stage.data, statement };
}
