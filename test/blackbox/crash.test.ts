import { expect, test } from "vitest";

import { DevInbox } from "#contract/dev";
import { Accepted, InviteCode } from "#contract/invites";
import { Template } from "#contract/templates";
import { Workouts } from "#contract/workouts";
import { ask, Device, sends } from "#test/blackbox/device";
import { freshServer } from "#test/blackbox/server";
import type { Wire } from "#test/blackbox/wire";

const server = await freshServer({ SEND_LIMIT_PER_10S: "1000" });

/** The texts of a chat as one of its members gets them from a socket, oldest first. */
async function heardBy(wire: Wire, chat_id: string): Promise<string[]> {
  const { event, data } = await wire.ask({
    event: "chat.pull",
    data: { chat_id, after_seq: 0, limit: 200 },
  });
  if (event !== "chat.synced") throw new Error(event);
  return data.messages.map(({ payload }) => String(Reflect.get(payload, "body")));
}

test("[RTM-17] [RTM-18] a server killed with messages under way keeps what it acknowledged, and takes the rest once", async () => {
  const [ada, bo] = await Promise.all([Device.signIn(server.url), Device.signIn(server.url)]);
  const chat = await ada.openDirect(bo);
  const frames = Array.from({ length: 100 }, (_, i) => sends(chat, `Word ${i}`));
  const acked = new Set<string>();
  for (let round = 0; round < 3; round++) {
    const [mouth, ear] = await Promise.all([ada.connect(), bo.connect()]);
    const open = frames.filter(({ data }) => !acked.has(data.client_msg_id));
    const answers = open.map(async (frame) => {
      const answer = await mouth.ask(frame);
      if (answer.event === "message.sent") acked.add(frame.data.client_msg_id);
    });
    // Some are answered, others are on their way.
    await Promise.any(answers);
    await server.kill();
    await Promise.allSettled(answers);
    await ear.closed();
    await server.start();
    const kept = await heardBy(await bo.connect(), chat);
    expect(new Set(kept).size, "nothing twice").toBe(kept.length);
    for (const { data } of frames) {
      if (acked.has(data.client_msg_id)) expect(kept).toContain(data.payload.body);
    }
  }
  const mouth = await ada.connect();
  const again = await Promise.all(frames.map((frame) => mouth.ask(frame)));
  expect(again.every(({ event }) => event === "message.sent")).toBe(true);
  const kept = await heardBy(await bo.connect(), chat);
  expect(kept.toSorted()).toEqual(frames.map(({ data }) => data.payload.body).toSorted());
});

test("[RTM-17] what was acknowledged before a crash still reaches who was away", async () => {
  const [ada, bo] = await Promise.all([Device.signIn(server.url), Device.signIn(server.url)]);
  const chat = await ada.openDirect(bo);
  const mouth = await ada.connect();
  expect((await mouth.ask(sends(chat, "Do not forget"))).event).toBe("message.sent");
  await server.kill();
  await server.start();
  const ear = await bo.connect();
  expect((await ear.hears("message.new")).payload).toEqual({ body: "Do not forget" });
});

test("[PSH-3] [PSH-5] a server killed while it tells what happened pushes each thing once", async () => {
  const [coach, client] = await Promise.all([Device.signIn(server.url), Device.signIn(server.url)]);
  await coach.gets("PUT", "/coaches/me", { business_name: "Ada Moves" });
  const invite = InviteCode.parse(await coach.gets("POST", "/coaches/me/invite-codes", {}));
  const accepted = await client.gets("POST", "/invites/accept", { code: invite.code });
  const { client_profile_id } = Accepted.parse(accepted);
  const exercises = [{ name: "Squat", sets: 3, reps_min: 5, reps_max: 8 }];
  const made = await coach.gets("POST", "/coaches/me/templates", { name: "Legs", exercises });
  const { id: template_id } = Template.parse(made);

  for (let round = 0; round < 2; round++) {
    const days = Array.from({ length: 8 }, (_, i) => `2030-0${round + 1}-0${i + 1}`);
    const assigned = days.map((day) =>
      coach.rest("POST", "/coaches/me/workouts/assign", {
        template_id,
        client_profile_ids: [client_profile_id],
        dates: [day],
      }),
    );
    // Some are answered, some are being told, others are on their way.
    await Promise.any(assigned);
    await server.kill();
    await Promise.allSettled(assigned);
    await server.start();
  }

  const { workouts } = Workouts.parse(await client.gets("GET", "/workouts/me?limit=50"));
  expect(workouts.length).toBeGreaterThan(0);
  const pushed = async () => {
    // What nobody has done after five seconds, the sweep hands out.
    await fetch(`${server.webUrl}/cdn-cgi/local/scheduled?cron=${encodeURIComponent("* * * * *")}`);
    const inbox = await ask(`${server.url}/dev/inbox?to=${client.user_id}&limit=100`, "GET");
    return DevInbox.parse(inbox.data)
      .messages.flatMap(({ data }) => data?.["workout_id"] ?? [])
      .toSorted();
  };
  const expected = workouts.map(({ id }) => id).toSorted();
  await expect.poll(pushed, { timeout: 70_000, interval: 500 }).toEqual(expected);
});
