import type { components } from "#sdk/generated/rest";
import { type Live, LiveValue } from "#sdk/live";
import type { Tokens } from "#sdk/rest/deliver";
import type { Rest } from "#sdk/rest/rest";
import { SidelineError } from "#sdk/rest/sideline-error";
import { alone } from "#sdk/session/alone";
import { logOut } from "#sdk/session/log-out";
import type { SessionState, SessionUser } from "#sdk/session/session-state";
import {
  isFresh,
  isSameUser,
  OWNER,
  parseSession,
  received,
  SESSION,
  type StoredSession,
  userOf,
} from "#sdk/session/stored-session";
import type { Storage } from "#sdk/storage/storage";

type SignedIn = components["schemas"]["SignedIn"];

export type KeeperOptions = { url: string; storage: Storage; rest: Rest };

/** Who is signed in on this device, and the tokens that prove it: kept, renewed and let go. */
export class SessionKeeper implements Tokens {
  readonly #state = new LiveValue<SessionState>({ status: "loading" });
  readonly #options: KeeperOptions;
  readonly #rest: Rest;
  readonly #loaded: Promise<void>;
  #stored: StoredSession | undefined;
  #renewal: Promise<string> | undefined;
  /** How often everything was forgotten: what was read before is not true any more. */
  #departures = 0;

  constructor(options: KeeperOptions) {
    this.#options = options;
    this.#rest = options.rest;
    this.#loaded = this.#load();
    // A storage that cannot be read fails whatever is tried; the app shows its way in meanwhile.
    this.#loaded.catch(() => this.#state.set({ status: "signed-out" }));
  }

  get state(): Live<SessionState> {
    return this.#state;
  }

  /**
   * Keeps a session that was just opened, in place of the one before, which ends. What somebody
   * else left in the storage goes first.
   */
  async arrive({ user, ...tokens }: SignedIn): Promise<{ is_new_user: boolean }> {
    await this.#loaded;
    const { storage } = this.#options;
    const before = this.#stored;
    const session = received(tokens, user);
    if ((await storage.get(OWNER)) !== user.id) await this.forget();
    await storage.change([], () =>
      new Map<string, unknown>().set(SESSION, session).set(OWNER, user.id),
    );
    this.#adopt(session);
    if (before) void logOut(before, this.#rest);
    return { is_new_user: user.is_new_user };
  }

  /** The session as it is kept, once that is known. */
  async kept(): Promise<StoredSession | undefined> {
    await this.#loaded;
    return this.#stored;
  }

  /** Forgets everything that is stored. */
  async forget(): Promise<void> {
    this.#departures++;
    this.#leave("signed-out");
    await this.#options.storage.clear();
  }

  /** A token that is good for at least half a minute; refreshed first where need be. */
  async accessToken(): Promise<string> {
    await this.#loaded;
    if (!this.#stored) throw signedOut();
    const { access_token } = this.#stored;
    return isFresh(this.#stored) ? access_token : this.renew(access_token);
  }

  /** A token other than this one, which is over. One refresh serves all who wait for it. */
  async renew(stale: string): Promise<string> {
    await this.#loaded;
    const known = this.#stored;
    if (!known) throw signedOut();
    if (known.access_token !== stale && isFresh(known)) return known.access_token;
    const lock = `sideline ${this.#options.url}`;
    this.#renewal ??= alone(lock, () => this.#refresh(known)).finally(() => {
      this.#renewal = undefined;
    });
    return this.#renewal;
  }

  /** What the server said of oneself, in answer to whatever call. */
  async learn(me: SessionUser): Promise<void> {
    const known = this.#stored;
    if (known?.user.id !== me.id || isSameUser(known.user, me)) return;
    const user = userOf(me);
    await this.#options.storage.change([SESSION], (values) => {
      const stored = parseSession(values.get(SESSION));
      return new Map(stored?.user.id === user.id ? [[SESSION, { ...stored, user }]] : []);
    });
    if (this.#stored?.user.id === user.id) this.#adopt({ ...this.#stored, user });
  }

  async #load(): Promise<void> {
    const session = await this.#read();
    if (session) this.#adopt(session);
    else this.#state.set({ status: "signed-out" });
  }

  /** Another tab may have been faster: what is stored counts, not what is in memory. */
  async #refresh(known: StoredSession): Promise<string> {
    const stored = await this.#reread(known.user.id);
    if (stored.refresh_token !== known.refresh_token && isFresh(stored)) return stored.access_token;
    const { refresh_token } = stored;
    try {
      const tokens = await this.#rest.POST("/api/v1/auth/refresh", { body: { refresh_token } });
      await this.#replace(stored, received(tokens, stored.user));
    } catch (thrown) {
      if (!(thrown instanceof SidelineError && thrown.status === 401)) throw thrown;
      await this.#replace(stored, undefined);
      // If there is one, a tab without locks has refreshed it meanwhile.
      if (!(await this.#read())) {
        this.#leave("ended");
        throw thrown;
      }
    }
    return (await this.#reread(known.user.id)).access_token;
  }

  /** Takes the place of what was stored, unless something else has meanwhile. */
  async #replace(old: StoredSession, fresh: StoredSession | undefined): Promise<void> {
    await this.#options.storage.change([SESSION], (values) => {
      const isSame = parseSession(values.get(SESSION))?.refresh_token === old.refresh_token;
      return new Map(isSame ? [[SESSION, fresh]] : []);
    });
  }

  async #read(): Promise<StoredSession | undefined> {
    return parseSession(await this.#options.storage.get(SESSION));
  }

  /** Makes what is stored one's own. What began as somebody else's must not go on as theirs. */
  async #reread(userId: string): Promise<StoredSession> {
    const departures = this.#departures;
    const stored = await this.#read();
    if (!stored || departures !== this.#departures) {
      this.#leave("signed-out");
      throw signedOut();
    }
    this.#adopt(stored);
    if (stored.user.id !== userId) throw signedOut();
    return stored;
  }

  #adopt(session: StoredSession): void {
    const before = this.#stored;
    this.#stored = session;
    if (!before || !isSameUser(before.user, session.user)) {
      this.#state.set({ status: "signed-in", user: session.user });
    }
  }

  #leave(reason: "signed-out" | "ended"): void {
    this.#stored = undefined;
    if (this.#state.value.status !== "signed-out") {
      this.#state.set({ status: "signed-out", reason });
    }
  }
}

const signedOut = () => SidelineError.refused("UNAUTHENTICATED", "Nobody is signed in");
