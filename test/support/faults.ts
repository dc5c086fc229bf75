import { evictDurableObject, runInDurableObject } from "cloudflare:test";

import { ChatRoom } from "#durable-objects/chat-room/chat-room";
import { UserHub } from "#durable-objects/user-hub/user-hub";
import type { Person } from "#test/support/people";

type Fault = "refuses" | "loses the answer";

const faults = new Map<string, Fault>();
const silenced = new Set<string>();
const { deliver } = UserHub.prototype;

UserHub.prototype.deliver = async function (this: UserHub, delivery) {
  const fault = faults.get(this["ctx"].id.name!);
  if (fault === "refuses") throw new Error("The hub cannot be reached");
  const delivered = await deliver.call(this, delivery);
  if (fault) throw new Error("The hub's answer was lost");
  return delivered;
};

const { relay } = UserHub.prototype;

UserHub.prototype.relay = async function (this: UserHub, text) {
  if (silenced.has(this["ctx"].id.name!)) throw new Error("The hub cannot be reached");
  return relay.call(this, text);
};

const { take, unconfirmed, undelivered } = ChatRoom.prototype;

ChatRoom.prototype.take = async function (this: ChatRoom, ...asked) {
  const fault = faults.get(this["ctx"].id.name!);
  if (fault === "refuses") throw new Error("The room cannot be reached");
  const taken = await take.apply(this, asked);
  if (fault) throw new Error("The room's answer was lost");
  return taken;
};

ChatRoom.prototype.unconfirmed = async function (this: ChatRoom, ...asked) {
  if (faults.has(this["ctx"].id.name!)) throw new Error("The room cannot be reached");
  return unconfirmed.apply(this, asked);
};

ChatRoom.prototype.undelivered = async function (this: ChatRoom, ...asked) {
  if (faults.has(this["ctx"].id.name!)) throw new Error("The room cannot be reached");
  return undelivered.apply(this, asked);
};

/** Breaks the way from hubs to a room, until it is mended. */
export function breakWayToRoom(chatId: string, fault: Fault): () => void {
  faults.set(chatId, fault);
  return () => void faults.delete(chatId);
}

/** Breaks the way from rooms to a person's hub, until it is mended. */
export function breakWayTo({ id }: Person, fault: Fault): () => void {
  faults.set(id, fault);
  return () => void faults.delete(id);
}

/** Keeps what is only shown, not kept, from a person's hub, until it is mended. */
export function breakRelayTo({ id }: Person): () => void {
  silenced.add(id);
  return () => void silenced.delete(id);
}

/** Takes an object down in the middle of whatever it does: its memory and its sockets are gone. */
export async function crash(
  stub: DurableObjectStub<Rpc.DurableObjectBranded & CloudflareWorkersModule.DurableObject>,
): Promise<void> {
  await runInDurableObject(stub, (_, state) => state.abort("crashed by a test")).catch(
    () => undefined,
  );
}

/** Sends objects to sleep, sockets and all, as the runtime does when they idle. */
export async function asleep(...stubs: Parameters<typeof evictDurableObject>[0][]): Promise<void> {
  for (const stub of stubs) {
    // One that has just crashed, or was never woken, is not running anyway.
    await evictDurableObject(stub).catch(() => undefined);
  }
}
