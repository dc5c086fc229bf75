import { Alarm } from "#durable-objects/alarm";
import type { Sender } from "#durable-objects/chat-room/take";
import type { LiveSockets } from "#durable-objects/sockets/live-sockets";
import { renewedClaims } from "#durable-objects/sockets/renewal";
import { HubDesk } from "#durable-objects/user-hub/desk";
import { Devices } from "#durable-objects/user-hub/devices";
import { Inbox } from "#durable-objects/user-hub/inbox";
import { Presence } from "#durable-objects/user-hub/presence";
import { Pushes } from "#durable-objects/user-hub/pushes";
import { replay } from "#durable-objects/user-hub/replay";
import { Rooms } from "#durable-objects/user-hub/rooms";
import { Sends } from "#durable-objects/user-hub/sends";
import { Stars } from "#durable-objects/user-hub/stars";
import { Store } from "#durable-objects/user-hub/store";
import { ToldEvents } from "#durable-objects/user-hub/told-events";
import { Watching } from "#durable-objects/user-hub/watching";
import { Windows } from "#durable-objects/user-hub/windows";

const RECEIPTS_OFF = "receipts_off";

/** Everything that a hub is made of, put together once a wake. */
export class Parts {
  readonly store: Store;
  readonly inbox: Inbox;
  readonly rooms: Rooms;
  readonly sends: Sends;
  readonly stars: Stars;
  readonly presence: Presence;
  readonly watching: Watching;
  readonly devices: Devices;
  readonly desk: HubDesk;
  readonly toldEvents: ToldEvents;
  readonly pushes: Pushes;
  readonly windows: Windows;
  readonly alarm: Alarm;
  readonly #userId: string;
  #receiptsOn: boolean | undefined;

  constructor(userId: string, storage: DurableObjectStorage, sockets: LiveSockets, env: Env) {
    this.#userId = userId;
    this.store = new Store(storage);
    this.inbox = new Inbox(this.store);
    this.rooms = new Rooms(userId, env, this.inbox, () => this.sender(sockets));
    this.sends = new Sends(this.store, Number(env.SEND_LIMIT_PER_10S));
    this.stars = new Stars(this.store);
    this.presence = new Presence(userId, this.store, sockets, env);
    this.watching = new Watching(userId, this.store, env);
    this.devices = new Devices(sockets, () => replay(userId, this.inbox, this.rooms, Date.now()));
    this.desk = new HubDesk({ ...this, userId, renew: this.#renew(sockets, env) });
    this.toldEvents = new ToldEvents(this.store);
    this.pushes = new Pushes(userId, this.store, env);
    this.windows = new Windows(userId, this.inbox, this.pushes);
    this.alarm = new Alarm(storage, () =>
      [sockets, this.presence, this.windows, this.pushes].map((part) => part.due()),
    );
  }

  #renew(sockets: LiveSockets, env: Env) {
    return async (socket: WebSocket, token: string): Promise<void> => {
      sockets.renew(socket, await renewedClaims(socket, token, env, Date.now()));
      this.alarm.arm();
    };
  }

  /** What rooms learn of the user with everything that they ask. */
  sender(sockets: LiveSockets): Sender {
    return { receipts_on: this.receiptsOn, devices: sockets.count() };
  }

  /**
   * What was acknowledged shows, though the inbox follows a little later where only one device is
   * live: for whoever looks at the inbox, and for a second device.
   */
  async settleSends(): Promise<void> {
    const chats = this.sends.chatsUnderWay();
    await Promise.allSettled(chats.map((chatId) => this.rooms.at(chatId).settled(this.#userId)));
  }

  /** Whether the user lets others see what they read. D1 decides; this is the hub's copy. */
  get receiptsOn(): boolean {
    this.#receiptsOn ??= this.store.storage.kv.get(RECEIPTS_OFF) === undefined;
    return this.#receiptsOn;
  }

  set receiptsOn(on: boolean) {
    this.#receiptsOn = on;
    if (on) this.store.storage.kv.delete(RECEIPTS_OFF);
    else this.store.storage.kv.put(RECEIPTS_OFF, true);
  }
}
