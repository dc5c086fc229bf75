import { sendByExpo } from "#workers/push/expo";
import { sendByFcm } from "#workers/push/fcm";
import { sendToInbox } from "#workers/push/inbox";
import type { Provider } from "#workers/push/provider";
import type { Device, Notification, Push, Verdict } from "#workers/push/push";

const PROVIDERS: Record<Device["platform"], Provider> = {
  android: sendByFcm,
  ios: sendByFcm,
  web: sendByFcm,
  expo: (pushes, env, now) => sendByExpo(pushes, env.EXPO_ACCESS_TOKEN, now),
  inbox: sendToInbox,
};

/** Sends one notification to some of a user's devices. A verdict for each, in their order. */
export async function send(
  id: string,
  to: string,
  devices: Device[],
  notification: Notification,
  env: Env,
  now: number,
): Promise<Verdict[]> {
  const pushes = devices.map((device): Push => ({ id, to, device, notification }));
  const groups = Map.groupBy(pushes, ({ device }) => PROVIDERS[device.platform]);
  const verdicts = new Map<Push, Verdict>();
  await Promise.all(
    [...groups].map(async ([provider, some]) => {
      const answers = await provider(some, env, now);
      some.forEach((push, i) => verdicts.set(push, answers[i]!));
    }),
  );
  return pushes.map((push) => verdicts.get(push)!);
}
