import { type Live, LiveValue } from "#sdk/live";
import type { Tokens } from "#sdk/rest/deliver";
import { Rest } from "#sdk/rest/rest";
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

export type SessionOptions = {
  url: string;
  storage: Storage;
  fetch: typeof fetch;
  /** What the list of one's sessions calls this device. */
  deviceName?: string;
};

/** Who is signed in on this device, and the tokens that prove it. */
export class Session implements Tokens {
  readonly #state = new LiveValue<SessionState>({ status: "loading" });
  readonly #options: SessionOptions;
  readonly #rest: Rest;
  readonly #loaded: Promise<void>;
  #stored: StoredSession | undefined;
  #renewal: Promise<string> | undefined;
  /** How often everything was forgotten: what was read before is not true any more. */
  #departures = 0;

  constructor(options: SessionOptions) {
    this.#options = options;
    this.#rest = new Rest({ url: options.url, fetch: options.fetch });
    this.#loaded = this.#load();
    // A storage that cannot be read fails whatever is tried; the app shows its way in meanwhile.
    this.#loaded.catch(() => this.#state.set({ status: "signed-out" }));
  }

  get state(): Live<SessionState> {
    return this.#state;
  }

  /** Texts a code to the phone. */
  requestCode(phone: string): Promise<{ expires_in_seconds: number }> {
    return this.#rest.POST("/api/v1/auth/request-otp", { body: { phone } });
  }

  /** Trades the code for a session. What somebody else left in the storage goes first. */
  async signIn(phone: string, otp: string): Promise<{ is_new_user: boolean }> {
    await this.#loaded;
    const { deviceName, storage } = this.#options;
    const { user, ...tokens } = await this.#rest.POST("/api/v1/auth/verify-otp", {
      body: { phone, otp, ...(deviceName !== undefined && { device_name: deviceName }) },
    });
    if ((await storage.get(OWNER)) !== user.id) await this.#forget();
    const session = received(tokens, user);
    await storage.change([], () =>
      new Map<string, unknown>().set(SESSION, session).set(OWNER, user.id),
    );
    this.#adopt(session);
    return { is_new_user: user.is_new_user };
  }

  /**
   * Forgets everything that is stored, then ends the session on the server. Without a network the
   * server's half is left out: nobody has the tokens any more, and other devices can end it.
   */
  async signOut(): Promise<void> {
    await this.#loaded;
    const session = this.#stored;
    await this.#forget();
    if (session) await logOut(session, this.#rest);
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

  async #forget(): Promise<void> {
    this.#departures++;
    this.#leave("signed-out");
    await this.#options.storage.clear();
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
