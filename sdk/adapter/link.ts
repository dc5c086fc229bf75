import { SCHEMA_VERSION } from "#sdk/generated/tracker";
import { News } from "#sdk/adapter/news";
import type { components } from "#sdk/generated/rest";
import { newId } from "#sdk/new-id";
import { SidelineError } from "#sdk/rest/sideline-error";
import type { Sideline } from "#sdk/sideline";
import type { Slot } from "#sdk/storage/slot";
import { type Owner, Store } from "#sdk/storage/store";
import type { Entity } from "#sdk/sync/entity";
import type { Mutation } from "#sdk/sync/kept";
import { settled } from "#sdk/settled";

type Schemas = components["schemas"];
/** No edit is sent so that a conflict refuses it, and so no refusal has a `current`. */
type Refused = Omit<Schemas["RejectedMutation"], "current">;
export type Pushed = Omit<Schemas["Pushed"], "rejected"> & { rejected: Refused[] };
export type Pulled = Schemas["Pulled"];
export type Row = Schemas["SyncRow"];

/** From where a pull goes on. */
export type Asked = {
  version: number;
  epoch?: string | undefined;
  bootstrap_from?: number | undefined;
  limit?: number;
  entities?: Entity[];
};

/** A no of the server's that is not asked for again before its time. */
type No = { device_id: string; until: number; error: SidelineError };

/**
 * The way between the signed-in user's stream and another database: one device to the server. What
 * it has to remember lies in the client's storage and is the user's; nobody else finds it there.
 */
export class Link {
  readonly store: Store;
  readonly news: News;
  /** The life of the stream that this device's versions belong to, once that is known. */
  epoch: string | undefined;
  readonly #client: Sideline;
  readonly #device: Slot<string>;
  #deviceId = "";
  #entered: Promise<void> | undefined;
  #no: No | undefined;

  /** `name`: where in the storage it keeps its things. */
  constructor(client: Sideline, name: string) {
    this.#client = client;
    this.news = new News(client);
    this.#device = { key: `${name}/device` };
    const owner: Slot<Owner> = { key: `${name}/owner` };
    this.store = new Store(client.storage, { owner, keys: [`${name}/`], version: 1 });
    const stop = client.session.state.subscribe(() => this.#leave());
    client.closed.addEventListener("abort", stop);
  }

  /** In whose name it works. Rejects when nobody is signed in. */
  async enter(): Promise<string> {
    const { state } = this.#client.session;
    await settled(state, ({ status }) => status !== "loading");
    if (state.value.status !== "signed-in") {
      throw SidelineError.refused("UNAUTHENTICATED", "Nobody is signed in");
    }
    const { id } = state.value.user;
    this.#entered ??= this.#claim(id);
    await this.#entered;
    return id;
  }

  push(mutations: Mutation[], terms: { allow_mass_delete?: true }): Promise<Pushed> {
    const { rest } = this.#client;
    return this.#ask((device_id) => {
      const body = {
        device_id,
        ...(this.epoch !== undefined && { epoch: this.epoch }),
        sent_at: Date.now(),
        schema_version: SCHEMA_VERSION,
        ...terms,
        mutations,
      };
      return this.news.during(() => rest.POST("/api/v1/sync/push", { body }));
    });
  }

  pull({ version, epoch, bootstrap_from, limit, entities }: Asked): Promise<Pulled> {
    const { rest } = this.#client;
    return this.#ask((device_id) => {
      const body = {
        client_version: version,
        device_id,
        ...(epoch !== undefined && { epoch }),
        ...(bootstrap_from !== undefined && { bootstrap_from }),
        ...(limit !== undefined && { limit }),
        ...(entities && { entities }),
        schema_version: SCHEMA_VERSION,
      };
      return rest.POST("/api/v1/sync/pull", { body });
    });
  }

  async #ask<T>(ask: (deviceId: string) => Promise<T>): Promise<T> {
    await this.enter();
    const device_id = this.#deviceId;
    const no = this.#no;
    if (no?.device_id === device_id && performance.now() < no.until) throw no.error;
    try {
      return await ask(device_id);
    } catch (error) {
      if (error instanceof SidelineError) this.#no = { device_id, until: untilOf(error), error };
      throw error;
    }
  }

  /** Somebody else is here, or nobody; a session may also change without that. */
  #leave(): void {
    const { value } = this.#client.session.state;
    if (this.#entered && value.status === "signed-in" && value.user.id === this.store.userId)
      return;
    this.#entered = undefined;
    this.epoch = undefined;
    this.store.release();
  }

  async #claim(userId: string): Promise<void> {
    try {
      await this.store.claim(userId);
      await this.store.change([this.#device], (page) => {
        this.#deviceId = page.get(this.#device) ?? newId();
        page.set(this.#device, this.#deviceId);
      });
    } catch (thrown) {
      this.#entered = undefined;
      throw thrown;
    }
  }
}

/** A device that was revoked stays so. */
const untilOf = ({ code, retryAfterMs = 0 }: SidelineError): number =>
  code === "DEVICE_REVOKED" ? Infinity : performance.now() + retryAfterMs;
