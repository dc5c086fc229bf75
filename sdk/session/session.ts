import type { Live } from "#sdk/live";
import type { Tokens } from "#sdk/rest/deliver";
import { Rest } from "#sdk/rest/rest";
import { logOut } from "#sdk/session/log-out";
import { SessionKeeper } from "#sdk/session/session-keeper";
import type { SessionState, SessionUser } from "#sdk/session/session-state";
import type { Storage } from "#sdk/storage/storage";

export type SessionOptions = {
  url: string;
  storage: Storage;
  fetch: typeof fetch;
  /** What the list of one's sessions calls this device. */
  deviceName?: string;
};

export type Registration = { email: string; password: string; display_name: string };

/** Who has just come in: whether with that the account was made. */
type Arrival = Promise<{ is_new_user: boolean }>;

/** Who is signed in on this device, and all the ways in and out. */
export class Session implements Tokens {
  readonly #keeper: SessionKeeper;
  /** For those who are not signed in, and for those who are. */
  readonly #open: Rest;
  readonly #own: Rest;
  readonly #device: { device_name?: string };

  constructor({ url, storage, fetch, deviceName }: SessionOptions) {
    this.#open = new Rest({ url, fetch });
    this.#keeper = new SessionKeeper({ url, storage, rest: this.#open });
    this.#own = new Rest({ url, fetch, tokens: this.#keeper });
    this.#device = deviceName === undefined ? {} : { device_name: deviceName };
  }

  get state(): Live<SessionState> {
    return this.#keeper.state;
  }

  /** Texts a code to the phone. */
  requestCode(phone: string): Promise<{ expires_in_seconds: number }> {
    return this.#open.POST("/api/v1/auth/request-otp", { body: { phone } });
  }

  /** Trades the code for a session. What somebody else left in the storage goes first. */
  async signIn(phone: string, otp: string): Arrival {
    const body = { phone, otp, ...this.#device };
    return this.#keeper.arrive(await this.#open.POST("/api/v1/auth/verify-otp", { body }));
  }

  /** Has a link mailed that makes the account. Nothing tells whether the address has one already. */
  async register(body: Registration): Promise<void> {
    await this.#open.POST("/api/v1/auth/register", { body });
  }

  /** Has the link of a registration mailed again. */
  async requestVerification(email: string): Promise<void> {
    await this.#open.POST("/api/v1/auth/verify-email/request", { body: { email } });
  }

  /** Trades the token of such a link, or of an added address, for a session. */
  async verifyEmail(token: string): Arrival {
    const body = { token, ...this.#device };
    return this.#keeper.arrive(await this.#open.POST("/api/v1/auth/verify-email", { body }));
  }

  async signInWithPassword(email: string, password: string): Arrival {
    const body = { email, password, ...this.#device };
    return this.#keeper.arrive(await this.#open.POST("/api/v1/auth/login", { body }));
  }

  /** Has a link mailed that signs in. */
  async requestMagicLink(email: string): Promise<void> {
    await this.#open.POST("/api/v1/auth/magic-link", { body: { email } });
  }

  /** Trades the token of such a link for a session. */
  async signInWithMagicLink(token: string): Arrival {
    const body = { token, ...this.#device };
    return this.#keeper.arrive(await this.#open.POST("/api/v1/auth/magic-link/verify", { body }));
  }

  /** Has a link mailed by which a new password can be chosen. */
  async forgotPassword(email: string): Promise<void> {
    await this.#open.POST("/api/v1/auth/forgot-password", { body: { email } });
  }

  /** Chooses it. Signs nobody in: all sessions of the account end, this device's as well. */
  async resetPassword(token: string, password: string): Promise<void> {
    await this.#open.POST("/api/v1/auth/reset-password", { body: { token, password } });
  }

  /** Changes one's own password. All other devices are signed out. */
  async changePassword(current_password: string, new_password: string): Promise<void> {
    const body = { current_password, new_password };
    await this.#own.POST("/api/v1/auth/change-password", { body });
  }

  /** Has a link mailed that makes the address one's own. */
  async attachEmail(email: string): Promise<void> {
    await this.#own.POST("/api/v1/users/me/email", { body: { email } });
  }

  /** Texts a code that makes the phone one's own. */
  attachPhone(phone: string): Promise<{ expires_in_seconds: number }> {
    return this.#own.POST("/api/v1/users/me/phone", { body: { phone } });
  }

  /** Brings that code. */
  async verifyPhone(phone: string, otp: string): Promise<void> {
    const body = { phone, otp };
    await this.learn(await this.#own.POST("/api/v1/users/me/phone/verify", { body }));
  }

  /**
   * Forgets everything that is stored, then ends the session on the server. Without a network the
   * server's half is left out: nobody has the tokens any more, and other devices can end it.
   */
  async signOut(): Promise<void> {
    const session = await this.#keeper.kept();
    await this.#keeper.forget();
    if (session) await logOut(session, this.#open);
  }

  /** A token that is good for at least half a minute; refreshed first where need be. */
  accessToken(): Promise<string> {
    return this.#keeper.accessToken();
  }

  /** A token other than this one, which is over. One refresh serves all who wait for it. */
  renew(stale: string): Promise<string> {
    return this.#keeper.renew(stale);
  }

  /** What the server said of oneself, in answer to whatever call. */
  learn(me: SessionUser): Promise<void> {
    return this.#keeper.learn(me);
  }
}
