import { type Push, TTL_SECONDS } from "#workers/push/push";

/**
 * A message of FCM's HTTP v1 API. Android and browsers get data alone, which the app shows by itself
 * (seed 001 §3.6); iOS shows nothing by itself unless it is an alert.
 */
export function fcmMessage({ device: { token, platform }, notification }: Push, now: number) {
  const data = dataOf(notification);
  switch (platform) {
    case "ios":
      return { message: { token, data, apns: apnsOf(notification, now) } };
    case "web":
      return { message: { token, data, webpush: webpushOf(notification) } };
    default:
      return { message: { token, data, android: androidOf(notification) } };
  }
}

/**
 * FCM keeps the word `message_type` to itself: it refuses data that has it, and its library for
 * Android drops what comes with it. The seed's field goes as `message_kind`
 * (firebase.google.com/docs/reference/fcm/rest/v1/projects.messages, `data`).
 */
function dataOf({ data }: Push["notification"]): Record<string, string> {
  const { message_type, ...rest } = data;
  return message_type === undefined ? rest : { ...rest, message_kind: message_type };
}

const androidOf = ({ collapse_key }: Push["notification"]) => ({
  priority: "high",
  ttl: `${TTL_SECONDS}s`,
  ...(collapse_key && { collapse_key }),
});

const apnsOf = ({ title, body, collapse_key }: Push["notification"], now: number) => ({
  headers: {
    "apns-push-type": "alert",
    "apns-priority": "10",
    "apns-expiration": String(Math.floor(now / 1000) + TTL_SECONDS),
    ...(collapse_key && { "apns-collapse-id": collapse_key }),
  },
  payload: {
    aps: {
      alert: { title, body },
      sound: "default",
      // Lets the app's extension add pictures and names before it shows.
      "mutable-content": 1,
      ...(collapse_key && { "thread-id": collapse_key }),
    },
  },
});

/** A Web Push topic has at most 32 letters: a UUID without its dashes. */
const webpushOf = ({ collapse_key }: Push["notification"]) => ({
  headers: {
    TTL: String(TTL_SECONDS),
    Urgency: "high",
    ...(collapse_key && { Topic: collapse_key.replaceAll("-", "") }),
  },
});
