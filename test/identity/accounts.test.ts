import { env } from "cloudflare:workers";
import { eq } from "drizzle-orm";
import { drizzle } from "drizzle-orm/d1";
import { expect, test } from "vitest";

import { privacy_settings, users } from "#d1-migrations/schema/users";
import { bringCode, codeSentTo, requestCode, signInWith } from "#test/support/codes";
import { newPhone, registered } from "#test/support/people";
import { signIn } from "#workers/identity/sign-in";

const device_name = "phone";

test("[IDN-11] the first code makes an account with its privacy settings", async () => {
  const phone = newPhone();

  const first = await signInWith(phone);
  const second = await signInWith(phone);

  expect(first.user).toMatchObject({ phone, display_name: "", is_new_user: true });
  expect(second.user).toEqual({ ...first.user, is_new_user: false });
  const privacy = await drizzle(env.DB)
    .select()
    .from(privacy_settings)
    .where(eq(privacy_settings.user_id, first.user.id));
  expect(privacy).toMatchObject([{ last_seen: "everyone", read_receipts: true }]);
});

test("[IDN-11] devices that sign in at once share one account, which one of them made", async () => {
  const phone = newPhone();
  const signedIn = await Promise.all(
    Array.from({ length: 10 }, () => signIn({ phone, device_name }, env, Date.now())),
  );
  expect(new Set(signedIn.map(({ user }) => user.id)).size).toBe(1);
  expect(signedIn.filter(({ user }) => user.is_new_user)).toHaveLength(1);
  expect(new Set(signedIn.map(({ refresh_token }) => refresh_token)).size).toBe(10);
});

test("[IDN-12] a banned phone gets a code like any other, and no further", async () => {
  const ann = await registered();
  await drizzle(env.DB).update(users).set({ banned_at: 1 }).where(eq(users.id, ann.id));
  expect(await requestCode(ann.phone)).toMatchObject({ status: 200 });
  expect(await bringCode(ann.phone, await codeSentTo(ann.phone))).toMatchObject({
    status: 403,
    error: { code: "FORBIDDEN" },
  });
});
