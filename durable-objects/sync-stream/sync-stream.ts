import { DurableObject } from "cloudflare:workers";

import type { Pull, SyncDevice, SyncDeviceChange } from "#contract/sync";
import { shown } from "#durable-objects/sync-stream/devices";
import { pull } from "#durable-objects/sync-stream/pull";
import { push } from "#durable-objects/sync-stream/push";
import type { PreparedPush } from "#durable-objects/sync-stream/sent";
import { Stream } from "#durable-objects/sync-stream/stream";
import { frame } from "#durable-objects/sockets/frames";
import { attempt, type Outcome } from "#lib/errors";
import { logWarning } from "#lib/log";

/**
 * One user's tracker, named by the user's id: what they keep, in the order in which it came to be,
 * and which device knows how much of it. Every edit of every device goes through here, one after
 * the other, so that versions have no gaps and there is always one answer to what is.
 */
export class SyncStream extends DurableObject<Env> {
  readonly #stream: Stream;

  constructor(ctx: DurableObjectState, env: Env) {
    super(ctx, env);
    this.#stream = new Stream(ctx.storage, Date.now());
  }

  /** A push as JSON, and its answer as JSON. */
  async push(text: string): Promise<Outcome<string>> {
    return this.#change((now) =>
      JSON.stringify(push(this.#stream, JSON.parse(text) as PreparedPush, now)),
    );
  }

  /** The answer as JSON. */
  async pull(asked: Pull): Promise<Outcome<string>> {
    return attempt(() => pull(this.#stream, asked, Date.now()));
  }

  async devices(): Promise<SyncDevice[]> {
    return this.#stream.devices.all().map(shown);
  }

  async changeDevice(id: string, change: SyncDeviceChange): Promise<Outcome<SyncDevice>> {
    return attempt(() => {
      const device = this.#stream.devices.require(id);
      this.#stream.devices.change(device, change);
      return shown(device);
    });
  }

  async revokeDevice(id: string): Promise<Outcome<SyncDevice>> {
    return attempt(() => {
      const device = this.#stream.devices.require(id);
      this.#stream.devices.revoke(device, Date.now());
      return shown(device);
    });
  }

  /** Does something that may make versions, and tells the user's sockets before it answers. */
  async #change<T>(verb: (now: number) => T): Promise<Outcome<T>> {
    const before = this.#stream.head;
    const outcome = attempt(() => verb(Date.now()));
    const { version, open_conflicts } = this.#stream.head;
    if (version !== before.version || open_conflicts !== before.open_conflicts) await this.#tell();
    return outcome;
  }

  /** Nothing leaves the object before its writes are safe, so whoever hears of it can pull it. */
  async #tell(): Promise<void> {
    const { version, open_conflicts } = this.#stream.head;
    const text = frame("sync.changed", { version, open_conflicts }, Date.now());
    const user_id = this.ctx.id.name!;
    try {
      await this.env.USER_HUB.getByName(user_id).relay(text);
    } catch (error) {
      // Devices pull now and then without being told.
      const reason = error instanceof Error ? error.message : String(error);
      logWarning("sync.changed not told", { user_id, reason });
    }
  }
}
