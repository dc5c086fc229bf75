import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";

import { ServerProcess } from "#bench/meter";
import type { Person } from "#bench/people";
import { SpawnedServer } from "#scripts/spawn-server";

/** A server under load: the product, or the peer that it is compared with. */
export type Target = {
  name: string;
  url: string;
  process: ServerProcess;
  /** Founds a chat of these people, the first being its founder. */
  chat(members: Person[]): Promise<string>;
  close(): Promise<void>;
};

export async function sideline(stateDir: string): Promise<Target> {
  const vars = { SEND_LIMIT_PER_10S: "100000000" };
  const server = await SpawnedServer.start({ stateDir, vars, unlimited: true });
  return {
    name: "Sideline",
    url: server.url,
    process: ServerProcess.workerdOf(server.pid),
    chat: (members) => found(server.url, members),
    close: () => server.kill(),
  };
}

export async function peer(stateDir: string): Promise<Target> {
  const child = fork(join(import.meta.dirname, "peer.ts"), [join(stateDir, "peer.sqlite")]);
  const [{ url }] = await once(child, "message");
  return {
    name: "peer",
    url,
    process: new ServerProcess(child.pid!),
    chat: async (members) => {
      const body = JSON.stringify(members.map(({ token }) => token));
      const response = await fetch(url, { method: "POST", body });
      return idOf(await response.json());
    },
    close: async () => void child.kill(),
  };
}

async function found(url: string, [founder, ...others]: Person[]): Promise<string> {
  const ids = others.map(({ user_id }) => user_id);
  const asked =
    ids.length === 1
      ? { type: "direct", participant_id: ids[0] }
      : { type: "group", name: "Bench", participant_ids: ids };
  const response = await fetch(`${url}/api/v1/chats`, {
    method: "POST",
    headers: { "content-type": "application/json", authorization: `Bearer ${founder!.token}` },
    body: JSON.stringify(asked),
  });
  const body = await response.text();
  if (!response.ok) throw new Error(`No chat: ${body}`);
  return idOf(Reflect.get(JSON.parse(body), "data"));
}

const idOf = (chat: unknown): string => String(Reflect.get(Object(chat), "chat_id"));
