import { expect, test } from "vitest";

import { newId } from "#lib/ids";
import { ask } from "#test/support/ask";
import { registered } from "#test/support/people";

const ROUTES = [
  ["GET", "/users/me"],
  ["PATCH", "/users/me", { display_name: "Eve" }],
  ["GET", `/users/${newId()}`],
  ["GET", `/users/${newId()}/presence`],
  ["GET", "/users/me/privacy"],
  ["PUT", "/users/me/privacy", { about: "nobody" }],
  ["POST", "/users/contacts/sync", { phone_numbers: ["+14155550123"] }],
  ["GET", "/users/contacts"],
  ["PATCH", `/users/contacts/${newId()}`, { nickname: "Coach" }],
  ["DELETE", `/users/contacts/${newId()}`],
  ["POST", `/users/${newId()}/block`],
  ["DELETE", `/users/${newId()}/block`],
  ["GET", "/users/blocked"],
  ["PUT", "/users/me/fcm-token", { token: "abc" }],
  ["DELETE", "/users/me/fcm-token"],
] as const;

test("[USR-1] no route about people answers without a token, or to a forged or expired one", async () => {
  const ann = await registered();
  const token = await ann.token();
  const forged = `${token.slice(0, -6)}AAAAAA`;
  const expired = await ann.token({}, Date.now() - 3_600_000);
  for (const [method, path, body] of ROUTES) {
    for (const [headers, code] of [
      [{}, "UNAUTHENTICATED"],
      [{ authorization: "Bearer nonsense" }, "UNAUTHENTICATED"],
      [{ authorization: `Bearer ${forged}` }, "UNAUTHENTICATED"],
      [{ authorization: `Bearer ${expired}` }, "TOKEN_EXPIRED"],
    ] as const) {
      const answer = await ask(method, `/api/v1${path}`, body, { ...headers });
      expect(answer, `${method} ${path}`).toMatchObject({ status: 401, error: { code } });
    }
  }
});

test("[USR-1] with a token, each of them answers", async () => {
  const ann = await registered();
  for (const [method, path, body] of ROUTES) {
    const authorization = `Bearer ${await ann.token()}`;
    const { status } = await ask(method, `/api/v1${path}`, body, { authorization });
    expect([200, 404], `${method} ${path}`).toContain(status);
  }
});

test("[USR-2] one's own profile shows everything, and a change touches only what it names", async () => {
  const ann = await registered({ display_name: "Ann" });
  const before = await ann.get("/users/me");
  expect(before.data).toMatchObject({
    id: ann.id,
    phone: ann.phone,
    display_name: "Ann",
    avatar_url: "",
    status_text: "Hey there! I am using Sideline.",
    role: "user",
  });
  const changed = await ann.patch("/users/me", { display_name: "  Anna ", status_text: "" });
  const { updated_at: _, ...kept } = Object(before.data);
  expect(changed.data).toMatchObject({ ...kept, display_name: "Anna", status_text: "" });
  expect((await ann.get("/users/me")).data).toEqual(changed.data);
  const avatar_url = "https://a.test/a.png";
  expect((await ann.patch("/users/me", { avatar_url })).data).toMatchObject({ avatar_url });
});

test("[USR-2] a profile takes no nonsense, and nothing that is not the user's to change", async () => {
  const ann = await registered();
  const before = (await ann.get("/users/me")).data;
  for (const wrong of [
    {},
    { display_name: "   " },
    { display_name: "x".repeat(65) },
    { status_text: "x".repeat(141) },
    { avatar_url: "http://a.test/a.png" },
    { avatar_url: "javascript:alert(1)" },
    { role: "admin" },
    { display_name: "Ann", phone: "+14155550123" },
    { display_name: null },
    [],
  ]) {
    const answer = await ann.patch("/users/me", wrong);
    expect(answer, JSON.stringify(wrong)).toMatchObject({ status: 422 });
  }
  expect((await ann.get("/users/me")).data).toEqual(before);
});

test("[USR-3] who does not exist is not found, and what is no id is refused", async () => {
  const ann = await registered();
  for (const path of ["", "/presence"]) {
    for (const nobody of [newId(), "11111111-1111-1111-1111-111111111111"]) {
      expect(await ann.get(`/users/${nobody}${path}`)).toMatchObject({
        status: 404,
        error: { code: "NOT_FOUND" },
      });
    }
    expect(await ann.get(`/users/42${path}`)).toMatchObject({ status: 422 });
  }
});

test("[USR-3] somebody's id is the same in either case", async () => {
  const [ann, bob] = [await registered(), await registered()];
  const answer = await ann.get(`/users/${bob.id.toUpperCase()}`);
  expect(answer.data).toMatchObject({ id: bob.id });
});
