import { createServer } from "node:http";
import type { AddressInfo } from "node:net";

import { afterAll, expect, test, vi } from "vitest";

import { fakeExpo } from "#test/support/fake-expo";
import type { Push } from "#workers/push/push";

/** The stand-in for Expo over real HTTP, to which Expo's own SDK speaks. */
const server = createServer(async (request, response) => {
  const chunks: Buffer[] = [];
  for await (const chunk of request) chunks.push(Buffer.from(chunk as Uint8Array));
  const answer = await fakeExpo(
    new Request(`http://exp.host${request.url}`, {
      method: request.method ?? "GET",
      headers: Object.entries(request.headers).map(([name, value]) => [name, String(value)]),
      ...(chunks.length > 0 && { body: Buffer.concat(chunks) }),
    }),
  );
  response.writeHead(answer.status, Object.fromEntries(answer.headers));
  response.end(await answer.text());
});
await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
afterAll(() => server.close());

// The SDK reads it when it is loaded.
process.env["EXPO_BASE_URL"] = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
const { Expo } = await import("expo-server-sdk");
const { sendByExpo, isExpoToken } = await import("#workers/push/expo");

const KINDS = ["fine", "gone", "big", "hasty"];
const pushes = Array.from({ length: 130 }, (_, n): Push => {
  const token = `ExponentPushToken[${KINDS[n % 4]}-${n}]`;
  return {
    id: `${n}`,
    to: "somebody",
    device: { token, platform: "expo" },
    notification: {
      title: "New workout",
      body: "For Mon 13 May",
      data: { type: "workout.assigned", long: "x".repeat(20) },
      collapse_key: "chat",
    },
  };
});

/** What reaches the stand-in from our adapter, request by request. */
async function sentByUs(some: Push[]) {
  const bodies: unknown[][] = [];
  vi.stubGlobal("fetch", async (url: string, init: RequestInit) => {
    bodies.push(JSON.parse(String(init.body)) as unknown[]);
    return fakeExpo(new Request(url, init));
  });
  try {
    return { verdicts: await sendByExpo(some, "ours", 0), bodies };
  } finally {
    vi.unstubAllGlobals();
  }
}

test("[PSH-23] the stand-in takes from Expo's own SDK what it takes from us, and says the same of it", async () => {
  const { verdicts, bodies } = await sentByUs(pushes);
  const expo = new Expo({ retryMinTimeout: 1, accessToken: "ours" });
  const messages = bodies.flat() as Parameters<typeof expo.chunkPushNotifications>[0];
  const chunks = expo.chunkPushNotifications(messages);
  expect(bodies.map((body) => body.length)).toEqual(chunks.map((chunk) => chunk.length));
  const tickets = [];
  for (const chunk of chunks) tickets.push(...(await expo.sendPushNotificationsAsync(chunk)));

  const meaning: Record<string, string> = {
    ok: "sent",
    DeviceNotRegistered: "gone",
    MessageTooBig: "refused",
    MessageRateExceeded: "later",
  };
  const told = tickets.map((ticket) =>
    ticket.status === "ok" ? "ok" : String(ticket.details?.error),
  );
  expect(new Set(told)).toEqual(new Set(Object.keys(meaning)));
  expect(verdicts.map(({ outcome }) => outcome)).toEqual(told.map((word) => meaning[word]));
});

test("[PSH-23] what the stand-in refuses as a whole, the SDK reads as an error of Expo's", async () => {
  const expo = new Expo({ retryMinTimeout: 1 });
  const send = (...tokens: string[]) =>
    expo
      .sendPushNotificationsAsync(tokens.map((to) => ({ to, title: "Hello" })))
      .catch((thrown: unknown) => thrown);
  expect(await send("ExponentPushToken[retry-1]")).toMatchObject({
    statusCode: 429,
    code: "TOO_MANY_REQUESTS",
  });
  expect(await send("nonsense")).toMatchObject({ statusCode: 400, code: "VALIDATION_ERROR" });
  const many = Array.from({ length: 101 }, (_, n) => `ExponentPushToken[fine-${n}]`);
  expect(await send(...many)).toMatchObject({ code: "PUSH_TOO_MANY_NOTIFICATIONS" });
});

test("[PSH-23] we take for tokens what the SDK takes for tokens", () => {
  const texts = [
    "ExponentPushToken[xxxxxxxxxxxxxxxxxxxxxx]",
    "ExpoPushToken[a]",
    "F5741A13-BCDA-434B-A316-5DC0E6FFA94F",
    "ExponentPushToken[a",
    "fcm:APA91bH",
    "",
  ];
  expect(texts.map(isExpoToken)).toEqual(texts.map((text) => Expo.isExpoPushToken(text)));
});
