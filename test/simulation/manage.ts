import { randomUUID } from "node:crypto";

import type { Client } from "#test/simulation/client";
import { chatOf, type Doing } from "#test/simulation/pick";
import type { World } from "#test/simulation/world";

export async function direct(client: Client, other: string, world: World) {
  const answer = await client.request("POST", "/chats", { type: "direct", participant_id: other });
  remember(answer?.data, "direct", [...new Set([client.device.user_id, other])], world);
}

export async function group(client: Client, others: string[], world: World) {
  const own = client.device.user_id;
  const participant_ids = [...new Set(others)].filter((id) => id !== own);
  if (participant_ids.length < 2) return;
  const asked = { type: "group", name: "People", participant_ids };
  const key = { "idempotency-key": randomUUID() };
  const answer = await client.request("POST", "/chats", asked, key);
  remember(answer?.data, "group", [own, ...participant_ids], world);
}

function remember(chat: unknown, kind: "direct" | "group", founders: string[], world: World): void {
  const chat_id = Reflect.get(Object(chat), "chat_id");
  if (typeof chat_id === "string" && !world.chats.has(chat_id)) {
    world.chats.set(chat_id, { chat_id, type: kind, founders });
  }
}

export async function manage(
  { does, chat, other }: Doing<"add" | "remove" | "promote" | "demote">,
  client: Client,
  world: World,
) {
  const chat_id = chatOf(client, chat);
  const userId = world.userId(other);
  if (chat_id === undefined) return;
  const path = `/chats/${chat_id}/participants`;
  if (does === "add") await client.request("POST", path, { user_ids: [userId] });
  else if (does === "remove") await client.request("DELETE", `${path}/${userId}`);
  else
    await client.request("PATCH", `${path}/${userId}/role`, {
      role: does === "promote" ? "admin" : "member",
    });
}

export async function leave({ chat }: Doing<"leave">, client: Client) {
  const chat_id = chatOf(client, chat);
  if (chat_id === undefined) return;
  await client.request("DELETE", `/chats/${chat_id}/participants/${client.device.user_id}`);
}

/** Alone and in calm weather: from its answer on, it holds. */
export async function block(
  { does, other }: Doing<"block" | "unblock">,
  client: Client,
  world: World,
) {
  const userId = world.userId(other);
  if (userId === client.device.user_id) return;
  await world.calm();
  const answer = await client.request(
    does === "block" ? "POST" : "DELETE",
    `/users/${userId}/block`,
  );
  if (answer?.status !== 200)
    world.ledger.complain(`${does} was refused: ${answer?.status} ${answer?.code}`);
  const key = `${client.device.user_id}>${userId}`;
  if (does === "block") world.ledger.block(key);
  else world.ledger.blocks.delete(key);
  await world.storm();
}
