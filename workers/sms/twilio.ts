import { AppError } from "#lib/errors";
import { logWarning } from "#lib/log";

const PATIENCE_MS = 10_000;

/** One text through Twilio's REST API. What it says when it fails is logged, without the number. */
export async function sendByTwilio(to: string, body: string, env: Env): Promise<void> {
  const { TWILIO_ACCOUNT_SID: sid, TWILIO_AUTH_TOKEN: token, TWILIO_FROM: from } = env;
  if (!sid || !token || !from) {
    throw failed("Set TWILIO_ACCOUNT_SID, TWILIO_AUTH_TOKEN and TWILIO_FROM.");
  }
  const base = env.TWILIO_URL || "https://api.twilio.com";
  const response = await fetch(`${base}/2010-04-01/Accounts/${sid}/Messages.json`, {
    method: "POST",
    headers: { authorization: `Basic ${btoa(`${sid}:${token}`)}` },
    body: new URLSearchParams({ To: to, From: from, Body: body }),
    signal: AbortSignal.timeout(PATIENCE_MS),
  }).catch((thrown: unknown) => {
    throw failed(thrown instanceof Error ? thrown.name : "The request did not get through.");
  });
  await response.body?.cancel();
  if (!response.ok) throw failed(`Twilio answered ${response.status}.`);
}

function failed(reason: string): AppError {
  logWarning("sms_failed", { reason });
  return new AppError("UNAVAILABLE", "The text message could not be sent", {
    retryAfterMs: 30_000,
  });
}
