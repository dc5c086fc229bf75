import { randomUUID } from "node:crypto";

import type { Client } from "#test/simulation/client";
import type { Said } from "#test/simulation/ledger";
import { block, direct, group, leave, manage } from "#test/simulation/manage";
import { chatOf, type Doing, pointed } from "#test/simulation/pick";
import { say } from "#test/simulation/say";
import type { Setting, Step } from "#test/simulation/steps";
import type { World } from "#test/simulation/world";

/** Does one step, and writes into the ledger what was asked and what was promised. */
export async function perform(step: Step, world: World): Promise<void> {
  if (step.does === "kill") return world.crash();
  const client = world.client(step.device);
  if (client.away && step.does !== "reconnect") return;
  switch (step.does) {
    case "send":
      return send(step, client, world);
    case "resend":
      return resend(step, client, world);
    case "read":
      return read(step, client);
    case "confirm":
      return confirm(client);
    case "delete":
      return remove(step, client);
    case "star":
      return star(step, client);
    case "type":
      return type(chatOf(client, step.chat), client);
    case "set":
      return set(step, client);
    case "direct":
      return direct(client, world.userId(step.other), world);
    case "group":
      return group(
        client,
        step.others.map((other) => world.userId(other)),
        world,
      );
    case "add":
    case "remove":
    case "promote":
    case "demote":
      return manage(step, client, world);
    case "leave":
      return leave(step, client);
    case "block":
    case "unblock":
      return block(step, client, world);
    case "reconnect":
      if (step.cut) client.cut();
      return client.connect(step.how);
    case "evict":
      return evict(step, client, world);
  }
}

let words = 0;

async function send({ chat, door, reply }: Doing<"send">, client: Client, world: World) {
  const chat_id = chatOf(client, chat);
  if (chat_id === undefined) return;
  const to = reply ? pointed(client, chat_id, chat) : undefined;
  const user_id = client.device.user_id;
  const said: Said = {
    client_msg_id: randomUUID(),
    user_id,
    chat_id,
    body: `word ${++words}`,
    reply_to_message_id: to?.message_id ?? null,
    withheld: otherOf(chat_id, user_id, world).some((other) =>
      world.ledger.isBlocked(other, user_id),
    ),
    tries: [],
    acked: undefined,
    refused: undefined,
  };
  world.ledger.said.set(said.client_msg_id, said);
  await say(said, client, door);
  const blocks = otherOf(chat_id, user_id, world).some((other) =>
    world.ledger.isBlocked(user_id, other),
  );
  if (blocks && said.acked) world.ledger.complain(`${client.name} wrote to somebody they block`);
}

/** The other one of a direct chat; nobody for groups and for a chat with oneself. */
function otherOf(chatId: string, userId: string, world: World): string[] {
  const chat = world.chats.get(chatId);
  return chat?.type === "direct" ? chat.founders.filter((id) => id !== userId) : [];
}

/** The same draft once more, over whatever door and device. */
async function resend({ message, door }: Doing<"resend">, client: Client, world: World) {
  const own = [...world.ledger.said.values()].filter(
    ({ user_id }) => user_id === client.device.user_id,
  );
  const said = own[message % own.length];
  if (said?.acked) await say(said, client, door);
}

async function read({ chat, back, door }: Doing<"read">, client: Client) {
  const chat_id = chatOf(client, chat);
  const message = pointed(client, chat_id, back);
  if (chat_id === undefined || !message) return;
  const up_to_message_id = message.message_id;
  const marks = [
    client.ledger.mark("read", client.device.user_id, chat_id),
    delivered(client, chat_id),
  ];
  for (const mark of marks) mark.tried = Math.max(mark.tried, message.seq);
  const sure =
    door === "socket"
      ? (await client.insist({ event: "message.read", data: { chat_id, up_to_message_id } }))?.frame
          .event === "ok"
      : (await client.request("POST", `/chats/${chat_id}/messages/read`, { up_to_message_id }))
          ?.status === 200;
  if (sure) for (const mark of marks) mark.acked = Math.max(mark.acked, message.seq);
}

const delivered = (client: Client, chatId: string) =>
  client.ledger.mark("delivered", client.device.user_id, chatId);

/** Confirms what the device has of others and has not confirmed. */
async function confirm(client: Client) {
  const all = [...client.view.chats.values()].flatMap(({ chat_id, messages }) =>
    [...messages.values()].filter(({ seq }) => seq > delivered(client, chat_id).acked),
  );
  const some = all.filter(({ sender_id }) => sender_id !== client.device.user_id).slice(0, 100);
  if (some.length === 0) return;
  const marks = some.map(({ chat_id, seq }) => ({ mark: delivered(client, chat_id), seq }));
  for (const { mark, seq } of marks) mark.tried = Math.max(mark.tried, seq);
  const message_ids = some.map(({ message_id }) => message_id);
  const answer = await client.insist({ event: "message.delivered", data: { message_ids } });
  if (answer?.frame.event !== "ok") return;
  for (const { mark, seq } of marks) mark.acked = Math.max(mark.acked, seq);
}

async function remove({ chat, back, scope }: Doing<"delete">, client: Client) {
  const message = pointed(client, chatOf(client, chat), back);
  if (!message) return;
  const { message_id } = message;
  const key = `${scope === "everyone" ? scope : client.device.user_id}:${message_id}`;
  const { deletions } = client.ledger;
  deletions.set(key, deletions.get(key) ?? false);
  const answer = await client.insist({ event: "message.delete", data: { message_id, for: scope } });
  if (answer?.frame.event === "ok") deletions.set(key, true);
  else if (answer && !deletions.get(key)) deletions.delete(key);
}

async function star({ chat, back, on }: Doing<"star">, client: Client) {
  const message = pointed(client, chatOf(client, chat), back);
  if (!message) return;
  const path = `/messages/${message.message_id}/star`;
  const done = client
    .request(on ? "POST" : "DELETE", path)
    .then((answer) => answer?.status === 200);
  await client.ledger.turn(`star:${client.device.user_id}:${message.message_id}`, on, done);
}

async function type(chat_id: string | undefined, client: Client) {
  if (chat_id === undefined || !client.online) return;
  await client.ask({ event: "typing.start", data: { chat_id } }).catch(() => undefined);
}

const SETTINGS: Record<Setting, [path: string, field: string]> = {
  mute: ["mute", "is_muted"],
  pin: ["pin", "is_pinned"],
  archive: ["archive", "is_archived"],
  unread: ["mark-unread", "is_marked_unread"],
};

async function set({ chat, what, on }: Doing<"set">, client: Client) {
  const chat_id = chatOf(client, chat);
  if (chat_id === undefined) return;
  const [path, field] = SETTINGS[what];
  const answer = await client.request("PATCH", `/chats/${chat_id}/${path}`, { [field]: on });
  const code = answer?.code ?? "";
  if (
    answer &&
    answer.status >= 400 &&
    !["NOT_FOUND", "NOT_A_MEMBER", "TOO_MANY_PINS"].includes(code)
  ) {
    client.ledger.complain(`${client.name}: ${path} was refused: ${answer.status} ${code}`);
  }
}

async function evict({ chat, what }: Doing<"evict">, client: Client, world: World) {
  const chat_id = chatOf(client, chat);
  const [className, name] =
    what === "hub" ? ["UserHub", client.device.user_id] : ["ChatRoom", chat_id];
  if (name !== undefined && className !== undefined)
    await world.server.evict(className, name).catch(() => undefined);
}
