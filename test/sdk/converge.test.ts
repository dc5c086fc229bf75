import { setTimeout as pause } from "node:timers/promises";

import { test } from "vitest";

import type { ChatMessage } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { agrees } from "#test/sdk/agree";
import { Phone } from "#test/sdk/phone";
import { Random } from "#test/simulation/random";

const SEEDS = Number(process.env["SEEDS"] ?? 4);
const FIRST = Number(process.env["SEED"] ?? 1);
const STEPS = Number(process.env["STEPS"] ?? 60);

const server = sharedServer();

type World = { phones: Phone[]; chats: string[]; random: Random; said: number };

/** What people do with their phones, and what the world does to them. */
const STEPS_OF_LIFE: Record<string, (world: World) => unknown> = {
  send: (world) => conversation(world)?.send({ body: `Said ${++world.said}` }),
  sendMore: (world) => conversation(world)?.send({ body: `Said ${++world.said}` }),
  read: (world) => conversation(world)?.markRead(),
  deleteMine: (world) => {
    const found = message(
      world,
      ({ state, client_msg_id }) => state !== "waiting" && client_msg_id !== undefined,
    );
    return found?.conversation.delete(found.message.message_id, "everyone");
  },
  hide: (world) => {
    const found = message(world, ({ state }) => state !== "waiting");
    return found?.conversation.delete(found.message.message_id, "me");
  },
  star: (world) => {
    const found = message(world, ({ state, is_deleted }) => state !== "waiting" && !is_deleted);
    return found?.conversation.star(found.message.message_id, world.random.chance(0.7));
  },
  pin: (world) => set(world, { is_pinned: world.random.chance(0.6) }),
  archive: (world) => set(world, { is_archived: world.random.chance(0.5) }),
  mute: (world) => set(world, { is_muted: world.random.chance(0.5) }),
  mark: (world) => set(world, { is_marked_unread: world.random.chance(0.7) }),
  draft: (world) => set(world, { draft: `Draft ${world.random.below(100)}` }),
  rename: (world) => {
    const phone = pick(world.phones, world.random);
    const group = phone.client.chats.list.value.find(
      ({ type, role }) => type === "group" && role === "admin",
    );
    const body = { name: `Name ${world.random.below(100)}` };
    return (
      group &&
      phone.client.rest.PATCH("/api/v1/chats/{id}", {
        params: { path: { id: group.chat_id } },
        body,
      })
    );
  },
  member: (world) => {
    const admin = pick(world.phones, world.random);
    const other = pick(world.phones, world.random).user_id;
    const group = admin.client.chats.list.value.find(
      ({ type, role }) => type === "group" && role === "admin",
    );
    if (!group || other === admin.user_id) return;
    const path = { id: group.chat_id, user_id: other };
    return world.random.chance(0.5)
      ? admin.client.rest.DELETE("/api/v1/chats/{id}/participants/{user_id}", { params: { path } })
      : admin.client.rest.POST("/api/v1/chats/{id}/participants", {
          params: { path: { id: group.chat_id } },
          body: { user_ids: [other] },
        });
  },
  look: (world) => conversation(world)?.state.subscribe(() => undefined),
  back: (world) => conversation(world)?.loadOlder(),
  cut: (world) => pick(world.phones, world.random).road.cut(),
  mute_: (world) => pick(world.phones, world.random).road.mute(),
  leave: (world) => pick(world.phones, world.random).road.close(),
  return: (world) => comeBack(pick(world.phones, world.random)),
  returnToo: (world) => comeBack(pick(world.phones, world.random)),
  restart: (world) => pick(world.phones, world.random).restart(),
  wait: (world) => pause(world.random.below(60)),
};

const pick = <T>(from: T[], random: Random): T => from[random.below(from.length)]!;

function conversation({ phones, random }: World) {
  const phone = pick(phones, random);
  const rows = phone.client.chats.list.value;
  return rows.length > 0 ? phone.conversation(pick(rows, random).chat_id) : undefined;
}

function message(world: World, fits: (message: ChatMessage) => boolean) {
  const opened = conversation(world);
  const messages = opened?.state.value.messages.filter(fits) ?? [];
  return opened && messages.length > 0
    ? { conversation: opened, message: pick(messages, world.random) }
    : undefined;
}

function set({ phones, random }: World, change: object): unknown {
  const phone = pick(phones, random);
  const rows = phone.client.chats.list.value;
  return rows.length > 0 && phone.client.chats.change(pick(rows, random).chat_id, change);
}

function comeBack({ road, client }: Phone): void {
  road.cut();
  road.open();
  client.connection.retryNow();
}

async function live(seed: number): Promise<World> {
  const random = new Random(seed);
  const [ana, ben, cleo] = await Promise.all([1, 2, 3].map(() => Phone.online(server.url)));
  const tablet = await ana!.another(server.url);
  const group = { name: "Runners", participant_ids: [ben!.user_id, cleo!.user_id] };
  const chats = [
    await ana!.client.chats.openDirect(ben!.user_id),
    await ana!.client.chats.createGroup(group),
  ];
  const world = { phones: [ana!, tablet, ben!, cleo!], chats, random, said: 0 };
  const steps = Object.values(STEPS_OF_LIFE);
  for (let i = 0; i < STEPS; i++) {
    // Nobody waits for what may need a network that is not there; refusals are part of life.
    void Promise.resolve(pick(steps, random)(world)).catch(() => undefined);
    if (random.chance(0.5)) await pause(random.below(30));
  }
  return world;
}

for (let seed = FIRST; seed < FIRST + SEEDS; seed++) {
  test(`[CLI-40] whatever happened, every phone shows what a fresh one would: seed ${seed}`, async () => {
    const { phones } = await live(seed);
    for (const phone of phones) comeBack(phone);
    await Promise.all(phones.map((phone) => phone.isOnline()));
    for (const phone of phones) await agrees(phone);
  });
}
