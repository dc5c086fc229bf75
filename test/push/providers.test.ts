import { env } from "cloudflare:workers";
import { expect, test } from "vitest";

import { newId } from "#lib/ids";
import { envWith } from "#test/support/env-with";
import { aPush, atExpo, atFcm } from "#test/support/pushes";
import { isExpoToken, sendByExpo } from "#workers/push/expo";
import { sendByFcm } from "#workers/push/fcm";
import { fcmMessage } from "#workers/push/fcm-message";
import { retryAfterMs } from "#workers/push/retry-after";

const NOW = Date.now();
const CHAT = "0190d3b0-1111-7000-8000-00000000000a";

const android = (kind: string) => ({ token: `${kind}-${newId()}`, platform: "android" as const });
const expo = (kind: string) => ({
  token: `ExponentPushToken[${kind}-${newId()}]`,
  platform: "expo" as const,
});

test("[PSH-20] Android gets data alone, as seed 001 has it, with the chat as collapse key", () => {
  const push = aPush({ token: "t", platform: "android" }, { collapse_key: CHAT });
  expect(fcmMessage(push, NOW)).toEqual({
    message: {
      token: "t",
      data: { type: "new_message", chat_id: "c-1", count: "1" },
      android: { priority: "high", ttl: "86400s", collapse_key: CHAT },
    },
  });
});

test("[PSH-20] iOS gets an alert, a browser data that is urgent", () => {
  const now = Date.parse("2026-01-01T00:00:00Z");
  const ios = fcmMessage(aPush({ token: "t", platform: "ios" }, { collapse_key: CHAT }), now);
  expect(ios.message).toMatchObject({
    apns: {
      headers: {
        "apns-push-type": "alert",
        "apns-priority": "10",
        "apns-expiration": String(now / 1000 + 86_400),
        "apns-collapse-id": CHAT,
      },
      payload: { aps: { alert: { title: "Ana Lima", body: "See you at ten" }, "thread-id": CHAT } },
    },
  });
  const web = fcmMessage(aPush({ token: "t", platform: "web" }, { collapse_key: CHAT }), now);
  expect(web.message).toMatchObject({
    webpush: { headers: { TTL: "86400", Urgency: "high", Topic: CHAT.replaceAll("-", "") } },
  });
});

/** The data of seed 001 (§3.6). */
const SEED = {
  type: "new_message",
  chat_id: CHAT,
  chat_type: "direct",
  message_id: newId(),
  sender_id: newId(),
  sender_name: "John Doe",
  sender_avatar: "https://example.com/john.png",
  message_preview: "Hey, are you free tonight?",
  message_type: "text",
  timestamp: "1708099200000",
};

test("[PSH-20] Firebase takes what is sent to all of its platforms, its own word under another name", async () => {
  const pushes = (["android", "ios", "web"] as const).map((platform) =>
    aPush({ token: `fine-${newId()}`, platform }, { data: SEED, collapse_key: CHAT }),
  );
  expect(await sendByFcm(pushes, env, NOW)).toEqual(pushes.map(() => ({ outcome: "sent" })));
  const { message_type, ...rest } = SEED;
  for (const { device } of pushes) {
    const [message] = (await atFcm(device.token)).messages;
    expect(message).toMatchObject({ token: device.token });
    expect(message!["data"]).toEqual({ ...rest, message_kind: message_type });
  }
});

test("[PSH-21] one access token serves until shortly before its end, or until it is refused", async () => {
  const account = { ...JSON.parse(env.FCM_SERVICE_ACCOUNT!) };
  // The same key written differently: nobody has asked for a token with it yet.
  const own = envWith({
    FCM_SERVICE_ACCOUNT: JSON.stringify({ ...account, private_key: `${account.private_key}\n` }),
  });
  const send = (kind: string, now: number) => sendByFcm([aPush(android(kind))], own, now);
  const { granted } = await atFcm("-");
  const since = async () => (await atFcm("-")).granted - granted;
  await send("fine", NOW);
  await send("fine", NOW + 50 * 60_000);
  expect(await since()).toBe(1);
  await send("fine", NOW + 59.5 * 60_000);
  expect(await since()).toBe(2);

  const device = android("lapsed");
  const at = NOW + 60 * 60_000;
  const tries = [1, 2].map(() => () => sendByFcm([aPush(device)], own, at));
  expect(await tries[0]!()).toMatchObject([{ outcome: "later" }]);
  expect(await tries[1]!()).toEqual([{ outcome: "sent" }]);
  expect(await since()).toBe(3);
});

test("[PSH-22] what Firebase says of a device decides what becomes of its push", async () => {
  const kinds = ["gone", "invalid", "foreign", "busy", "down", "big", "fine"];
  const verdicts = await sendByFcm(
    kinds.map((kind) => aPush(android(kind))),
    env,
    NOW,
  );
  expect(verdicts).toEqual([
    { outcome: "gone" },
    { outcome: "gone" },
    { outcome: "gone" },
    { outcome: "later", reason: "FCM answered 429 QUOTA_EXCEEDED", retryAfterMs: 70_000 },
    { outcome: "later", reason: "FCM answered 502" },
    { outcome: "refused", reason: "FCM answered 400" },
    { outcome: "sent" },
  ]);
});

test("[PSH-22] without an account, or with one that Google does not know, nothing is lost", async () => {
  const push = aPush(android("fine"));
  const without = envWith({ FCM_SERVICE_ACCOUNT: "" });
  expect(await sendByFcm([push], without, NOW)).toEqual([
    { outcome: "refused", reason: "Set FCM_SERVICE_ACCOUNT" },
  ]);
  const account = JSON.parse(env.FCM_SERVICE_ACCOUNT!);
  const forged = { ...account, client_email: "x@y", private_key: `${account.private_key}\n\n` };
  const wrong = envWith({ FCM_SERVICE_ACCOUNT: JSON.stringify(forged) });
  expect(await sendByFcm([push], wrong, NOW)).toEqual([
    { outcome: "later", reason: "Google gave no access token: 400" },
  ]);
});

test("[PSH-23] Expo gets a message for each device, with the words and the data", async () => {
  const push = aPush(expo("fine"), { collapse_key: CHAT });
  expect(await sendByExpo([push], undefined, NOW)).toEqual([{ outcome: "sent" }]);
  expect(await atExpo(push.device.token)).toEqual([
    {
      to: push.device.token,
      title: "Ana Lima",
      body: "See you at ten",
      data: push.notification.data,
      sound: "default",
      priority: "high",
      ttl: 86_400,
      collapseId: CHAT,
      tag: CHAT,
      threadId: CHAT,
    },
  ]);
});

test("[PSH-23] Expo's tickets decide, a hundred at a time, each for its own device", async () => {
  const kinds = Array.from({ length: 230 }, (_, n) => ["fine", "gone", "big", "hasty"][n % 4]!);
  const verdicts = await sendByExpo(
    kinds.map((kind) => aPush(expo(kind))),
    undefined,
    NOW,
  );
  const expected: Record<string, object> = {
    fine: { outcome: "sent" },
    gone: { outcome: "gone" },
    big: { outcome: "refused", reason: "Expo: MessageTooBig" },
    hasty: { outcome: "later", reason: "Expo: MessageRateExceeded" },
  };
  expect(verdicts).toEqual(kinds.map((kind) => expected[kind]));
});

test("[PSH-23] a token that Expo cannot read does not take the others down with it", async () => {
  const [fine, stray] = [aPush(expo("fine")), aPush({ token: "fcm:abc", platform: "expo" })];
  expect(await sendByExpo([stray, fine], undefined, NOW)).toEqual([
    { outcome: "gone" },
    { outcome: "sent" },
  ]);
  expect(isExpoToken("ExpoPushToken[xxxxxxxxxxxxxxxxxxxxxx]")).toBe(true);
  expect(isExpoToken("ExponentPushToken[]")).toBe(false);
});

test("[PSH-23] what Expo puts off as a whole is tried again, when it says", async () => {
  const verdicts = await sendByExpo([aPush(expo("fine")), aPush(expo("retry"))], undefined, NOW);
  const later = { outcome: "later", reason: "Expo answered 429", retryAfterMs: 90_000 };
  expect(verdicts).toEqual([later, later]);
  expect(await sendByExpo([aPush(expo("fine"))], "wrong", NOW)).toEqual([
    { outcome: "later", reason: "Expo answered 401" },
  ]);
});

test("[PSH-22] a provider says in seconds or by a date how long it wants to be left alone", () => {
  const asks = (value?: string) =>
    retryAfterMs(new Response(null, value ? { headers: { "retry-after": value } } : {}), NOW);
  expect(asks("7")).toBe(7000);
  expect(asks(new Date(Math.ceil(NOW / 1000) * 1000 + 60_000).toUTCString())).toBeGreaterThan(
    59_000,
  );
  expect([asks(), asks("0"), asks("soon")]).toEqual([undefined, undefined, undefined]);
});
