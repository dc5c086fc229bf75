import { pause } from "#test/simulation/pause";
import { fetchEverybody, logOf, staysIn } from "#test/simulation/truth";
import { DEVICES_EACH, type World } from "#test/simulation/world";

const MOST_REPLAYED = 500;
const PATIENCE_MS = 10_000;

/**
 * A client of the seed's kind, which never resumes, connects for each user, and must get all that
 * no device has confirmed: oldest first, each once.
 */
export async function judgeReplays(world: World): Promise<string[]> {
  const everybody = await fetchEverybody(world);
  const complaints: string[] = [];
  for (const client of world.clients.filter((_, i) => i % DEVICES_EACH === 0)) {
    const user_id = client.device.user_id;
    const due: string[] = [];
    for (const chat of world.chats.values()) {
      const log = logOf(chat, everybody, world.ledger);
      const mark = world.ledger.mark("delivered", user_id, chat.chat_id);
      const stays = staysIn(log).get(user_id) ?? [];
      if (!everybody.get(user_id)!.list.has(chat.chat_id)) continue;
      for (const { seq, sender_id, message_id } of everybody
        .get(user_id)!
        .histories.get(chat.chat_id) ?? []) {
        const there = stays.some(([from, to]) => from <= seq && seq <= to);
        if (there && seq > mark.tried && sender_id !== user_id) due.push(message_id);
      }
    }
    if (due.length > MOST_REPLAYED) continue;
    await client.connect("plain");
    const deadline = Date.now() + PATIENCE_MS;
    const missing = () => {
      const heard = new Set(client.stream.map(({ data }) => Reflect.get(data, "message_id")));
      return due.filter((id) => !heard.has(id));
    };
    while (missing().length > 0 && Date.now() < deadline) await pause(50);
    for (const id of missing()) complaints.push(`${client.name}: ${id} was not replayed`);
    const times = client.stream.flatMap(({ event, data }) =>
      event === "message.new" ? [data.created_at] : [],
    );
    if (times.toSorted().join() !== times.join())
      complaints.push(`${client.name}: the replay is not in order`);
  }
  return complaints;
}
