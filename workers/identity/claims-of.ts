import type { Claims } from "#contract/identity";
import type { users } from "#d1-migrations/schema/users";

type Account = Pick<
  typeof users.$inferSelect,
  "id" | "role" | "auth_version" | "phone" | "email_verified_at"
>;

/** What an access token says of an account and a session of its. */
export const claimsOf = ({
  id,
  role,
  auth_version,
  phone,
  email_verified_at,
  sid,
}: Account & { sid: string }): Omit<Claims, "iat" | "exp"> => ({
  sub: id,
  sid,
  ver: auth_version,
  role,
  ...(phone !== null && { phone }),
  ...(email_verified_at !== null && { email_verified: true }),
});
