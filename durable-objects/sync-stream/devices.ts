import type { SyncDevice, SyncDeviceChange } from "#contract/sync";
import { AppError } from "#lib/errors";

const MAX_DEVICES = 200;
/** How many processed mutations that lie beyond a gap are remembered by their `seq`. */
const MAX_BEYOND = 1000;
/** A device that only looks has its time written down this often. */
const SEEN_PRECISION_MS = 60_000;

/** A device as its stream knows it. `key` stands for it in all other tables. */
export type Device = {
  key: number;
  id: string;
  name: string;
  platform: string;
  last_sync_at: number;
  last_pulled_version: number;
  /** The latest version that it made. */
  last_version: number;
  /** All its mutations up to this `seq` are finally processed, and these beyond. */
  last_seq: number;
  beyond: number[];
  revoked_at: number | null;
};

type Stored = Omit<Device, "beyond"> & { beyond: string };

/** The devices of one user, kept in memory; there are few, and everything names one. */
export class Devices {
  readonly #sql: SqlStorage;
  readonly #byId = new Map<string, Device>();
  readonly #byKey = new Map<number, Device>();

  constructor(sql: SqlStorage) {
    this.#sql = sql;
    for (const row of sql.exec<Stored>("SELECT * FROM devices")) {
      this.#keep({ ...row, beyond: JSON.parse(row.beyond) as number[] });
    }
  }

  /** Devices of the user, not what the server did by itself. */
  all(): Device[] {
    return [...this.#byKey.values()].filter(({ id }) => !isVirtual(id));
  }

  at(key: number): Device {
    return this.#byKey.get(key)!;
  }

  /** A device is known from its first push or pull. Throws DEVICE_REVOKED. */
  greet(id: string, now: number): Device {
    const known = this.#byId.get(id);
    if (known && known.revoked_at !== null) throw new AppError("DEVICE_REVOKED");
    if (known) return known;
    const inUse = this.all().filter(({ revoked_at }) => revoked_at === null).length;
    if (inUse >= MAX_DEVICES && !isVirtual(id)) {
      throw new AppError("QUOTA_EXCEEDED", "The account has too many devices");
    }
    const key = this.#byKey.size + 1;
    const name = isVirtual(id) ? "Sideline" : `Device ${this.all().length + 1}`;
    this.#sql.exec(
      "INSERT INTO devices (key, id, name, last_sync_at) VALUES (?, ?, ?, ?)",
      key,
      id,
      name,
      now,
    );
    return this.#keep({
      key,
      id,
      name,
      platform: "",
      last_sync_at: now,
      last_pulled_version: 0,
      last_version: 0,
      last_seq: 0,
      beyond: [],
      revoked_at: null,
    });
  }

  /** The newest version that is not the device's own. */
  newestOfOthers({ key }: Device): number {
    const others = [...this.#byKey.values()].filter((device) => device.key !== key);
    return Math.max(0, ...others.map(({ last_version }) => last_version));
  }

  pulled(device: Device, version: number, now: number): void {
    const isNews = device.last_pulled_version !== version;
    if (!isNews && now - device.last_sync_at < SEEN_PRECISION_MS) return;
    device.last_pulled_version = version;
    device.last_sync_at = now;
    this.#save(device);
  }

  pushed(device: Device, { seqs, version }: { seqs: number[]; version: number }, now: number) {
    const beyond = new Set([...device.beyond, ...seqs]);
    while (beyond.has(device.last_seq + 1)) device.last_seq++;
    device.beyond = [...beyond]
      .filter((seq) => seq > device.last_seq)
      .toSorted((a, b) => a - b)
      .slice(0, MAX_BEYOND);
    device.last_version = version;
    device.last_sync_at = now;
    this.#save(device);
  }

  /** Throws NOT_FOUND. */
  require(id: string): Device {
    const device = this.#byId.get(id);
    if (!device || isVirtual(id)) throw new AppError("NOT_FOUND");
    return device;
  }

  change(device: Device, { name, platform }: SyncDeviceChange): void {
    device.name = name ?? device.name;
    device.platform = platform ?? device.platform;
    this.#save(device);
  }

  revoke(device: Device, now: number): void {
    device.revoked_at ??= now;
    this.#save(device);
  }

  #save(device: Device): void {
    this.#sql.exec(
      `UPDATE devices SET name = ?, platform = ?, last_sync_at = ?, last_pulled_version = ?,
         last_version = ?, last_seq = ?, beyond = ?, revoked_at = ? WHERE key = ?`,
      device.name,
      device.platform,
      device.last_sync_at,
      device.last_pulled_version,
      device.last_version,
      device.last_seq,
      JSON.stringify(device.beyond),
      device.revoked_at,
      device.key,
    );
  }

  #keep(device: Device): Device {
    this.#byId.set(device.id, device);
    this.#byKey.set(device.key, device);
    return device;
  }
}

const isVirtual = (id: string): boolean => id.startsWith("server:");

export const shown = (device: Device): SyncDevice => ({
  id: device.id,
  name: device.name,
  platform: device.platform,
  last_sync_at: new Date(device.last_sync_at).toISOString(),
  last_pulled_version: device.last_pulled_version,
  revoked_at: device.revoked_at === null ? null : new Date(device.revoked_at).toISOString(),
});
