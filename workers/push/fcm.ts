import { z } from "zod";

import { reasonOf } from "#lib/reason";
import { fcmMessage } from "#workers/push/fcm-message";
import {
  forgetAccessToken,
  googleAccessToken,
  type ServiceAccount,
  serviceAccount,
} from "#workers/push/google-access-token";
import type { Provider } from "#workers/push/provider";
import { PATIENCE_MS, type Push, type Verdict } from "#workers/push/push";
import { retryAfterMs } from "#workers/push/retry-after";

/** Firebase Cloud Messaging, HTTP v1: a request for each device. */
export const sendByFcm: Provider = async (pushes, env, now) => {
  const account = serviceAccount(env);
  if (!account) return pushes.map(() => NOT_SET);
  try {
    const token = await googleAccessToken(account, now);
    return await Promise.all(pushes.map((push) => send(push, account, token, now)));
  } catch (thrown) {
    return pushes.map(() => ({ outcome: "later", reason: reasonOf(thrown) }));
  }
};

const NOT_SET: Verdict = { outcome: "refused", reason: "Set FCM_SERVICE_ACCOUNT" };

async function send(
  push: Push,
  account: ServiceAccount,
  token: string,
  now: number,
): Promise<Verdict> {
  const url = `https://fcm.googleapis.com/v1/projects/${account.project_id}/messages:send`;
  try {
    const response = await fetch(url, {
      method: "POST",
      headers: { authorization: `Bearer ${token}`, "content-type": "application/json" },
      body: JSON.stringify(fcmMessage(push, now)),
      signal: AbortSignal.timeout(PATIENCE_MS),
    });
    if (response.status === 401) forgetAccessToken(account);
    return verdictOf(response, await response.text(), now);
  } catch (thrown) {
    return { outcome: "later", reason: reasonOf(thrown) };
  }
}

/** Google's error body (google.rpc.Status): FCM's own word lies in `details`. */
const Refusal = z.object({
  error: z.object({
    message: z.string().default(""),
    details: z
      .array(
        z.looseObject({
          errorCode: z.string().optional(),
          fieldViolations: z.array(z.looseObject({ field: z.string().optional() })).optional(),
        }),
      )
      .default([]),
  }),
});

function verdictOf(response: Response, text: string, now: number): Verdict {
  if (response.ok) return { outcome: "sent" };
  const { status } = response;
  const { message, details } = errorOf(text);
  const code = details.find(({ errorCode }) => errorCode)?.errorCode;
  const reason = `FCM answered ${status} ${code ?? ""}`.trimEnd();
  // The token of another app is as useless to us as one that is no more.
  if (code === "UNREGISTERED" || code === "SENDER_ID_MISMATCH") return { outcome: "gone" };
  if (code === "INVALID_ARGUMENT" && isAboutToken(message, details)) return { outcome: "gone" };
  // Also 401 and 403: with another key, or the right given, the same push will go out.
  if (status !== 429 && status < 500 && status !== 401 && status !== 403)
    return { outcome: "refused", reason };
  const wait = retryAfterMs(response, now);
  return { outcome: "later", reason, ...(wait !== undefined && { retryAfterMs: wait }) };
}

type Details = z.infer<typeof Refusal>["error"]["details"];

const isAboutToken = (message: string, details: Details) =>
  /registration token/i.test(message) ||
  details.some(({ fieldViolations = [] }) =>
    fieldViolations.some(({ field }) => field === "message.token"),
  );

/** A proxy's error page says nothing more. */
function errorOf(text: string): z.infer<typeof Refusal>["error"] {
  try {
    return Refusal.parse(JSON.parse(text)).error;
  } catch {
    return { message: "", details: [] };
  }
}
