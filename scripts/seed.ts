import { exit, stderr, stdout } from "node:process";

import { Chat, ChatList } from "#contract/chats";
import { success } from "#contract/envelope";
import { ContactsFound } from "#contract/users";
import { idFrom } from "#lib/ids";
import { Client } from "#scripts/client";
import { CAST } from "#scripts/demo/cast";
import { DIRECTS, type Group, GROUPS, type Line } from "#scripts/demo/talk";
import { Socket } from "#scripts/socket";

/** Everybody's id by their place in the cast, and those who are signed in and connected. */
type Party = { ids: string[]; guests: Map<number, { client: Client; socket: Socket }> };

const url = process.env["SIDELINE_URL"] ?? `http://127.0.0.1:${process.env["PORT"] || 8787}`;

/**
 * `npm run seed`: fills the server at `SIDELINE_URL` with people who know each other and talk, as
 * clients would do it. Repeating it finds what is there and adds nothing.
 */
async function seed(): Promise<void> {
  const party = await gather();
  say(`${party.ids.length} people who know each other`);

  for (const { people, lines } of DIRECTS) {
    const [opener, other] = people;
    const opened = await guest(party, opener).client.post("/chats", {
      type: "direct",
      participant_id: party.ids[other],
    });
    await talk(success(Chat).parse(opened).data.chat_id, lines, party);
    say(`${people.map((place) => CAST[place].display_name).join(" → ")}: ${lines.length} messages`);
  }
  for (const group of GROUPS) {
    await talk(await found(group, party), group.lines, party);
    say(`${group.name}: ${group.people.length} members, ${group.lines.length} messages`);
  }
  for (const { client, socket } of party.guests.values()) {
    socket.close();
    await client.post("/auth/logout");
  }
}

/** Signs in who will speak, and whoever of the others does not exist yet. */
async function gather(): Promise<Party> {
  const speakers = new Set(
    [...DIRECTS, ...GROUPS].flatMap(({ lines }) => lines.map(([who]) => who)),
  );
  const party: Party = { ids: [], guests: new Map() };
  for (const place of speakers) await arrive(place, party);

  const phone_numbers = CAST.map(({ phone }) => phone);
  const [one] = party.guests.values();
  const book = await one!.client.post("/users/contacts/sync", { phone_numbers });
  const known = success(ContactsFound).parse(book).data.registered_users;
  for (const [place, { phone }] of CAST.entries()) {
    const user = known.find((contact) => contact.phone === phone);
    if (user) party.ids[place] = user.user_id;
    else if (!party.guests.has(place)) await arrive(place, party);
  }
  for (const { client } of party.guests.values()) {
    await client.post("/users/contacts/sync", { phone_numbers });
  }
  return party;
}

async function arrive(place: number, { ids, guests }: Party): Promise<void> {
  const { phone, display_name } = CAST[place]!;
  const client = await Client.signIn(url, phone);
  await client.patch("/users/me", { display_name });
  ids[place] = client.id;
  guests.set(place, { client, socket: await Socket.open(url, client.token) });
}

function guest({ guests }: Party, place: number) {
  const known = guests.get(place);
  if (!known) throw new Error(`${CAST[place]?.display_name} is not signed in`);
  return known;
}

/** The first of its people founds a group, unless it is in one of that name. */
async function found({ name, about, people }: Group, party: Party): Promise<string> {
  const [founder, ...others] = people;
  const { client } = guest(party, founder);
  const { chats } = success(ChatList).parse(await client.get("/chats?limit=100")).data;
  const known = chats.find((chat) => chat.type === "group" && chat.name === name);
  if (known) return known.chat_id;

  const participant_ids = others.map((place) => party.ids[place]);
  const body = { type: "group", name, description: about, participant_ids };
  return success(Chat).parse(await client.post("/chats", body)).data.chat_id;
}

/** A `client_msg_id` follows from place and words, so that saying it again changes nothing. */
async function talk(chat_id: string, lines: readonly Line[], party: Party): Promise<void> {
  for (const [i, [who, body]] of lines.entries()) {
    const data = {
      chat_id,
      client_msg_id: idFrom(`seed:${chat_id}:${i}:${body}`),
      reply_to_message_id: null,
      type: "text" as const,
      payload: { body },
    };
    await guest(party, who).socket.ask({ event: "message.send", data });
  }
}

const say = (text: string) => stdout.write(`  ✓ ${text}\n`);

try {
  stdout.write(`\n  Seeding ${url}\n\n`);
  await seed();
  stdout.write("\n  Done. Sign in as anybody of them; codes are in the dev inbox.\n\n");
} catch (thrown) {
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const hint =
    reason === "fetch failed" ? "No server answers there. Start one: npm run dev" : reason;
  stderr.write(`\n  ${hint}\n\n`);
  exit(1);
}
