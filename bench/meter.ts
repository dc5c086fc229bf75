import { readdirSync, readFileSync } from "node:fs";
import { monitorEventLoopDelay } from "node:perf_hooks";

import { build, type Histogram } from "hdr-histogram-js";

/** Linux counts a process's time in hundredths of a second. */
const TICK_MS = 10;

/** What a server process has used so far, as the kernel counts it: user and system time. */
export class ServerProcess {
  readonly pid: number;

  constructor(pid: number) {
    this.pid = pid;
  }

  /** The host's own child that runs the Worker. */
  static workerdOf(hostPid: number): ServerProcess {
    const child = readdirSync("/proc")
      .filter((name) => /^\d+$/.test(name))
      .find((pid) => fields(pid)?.[1] === String(hostPid));
    if (!child) throw new Error("The host has no workerd");
    return new ServerProcess(Number(child));
  }

  cpuMs(): number {
    const stat = fields(this.pid) ?? [];
    return (Number(stat[11]) + Number(stat[12])) * TICK_MS;
  }

  residentBytes(): number {
    const status = readFileSync(`/proc/${this.pid}/status`, "utf8");
    return Number(/VmRSS:\s+(\d+)/.exec(status)?.[1]) * 1024;
  }
}

/** The fields of /proc/<pid>/stat after the name; undefined when the process is gone. */
function fields(pid: string | number): string[] | undefined {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, "utf8");
    return stat.slice(stat.lastIndexOf(")") + 2).split(" ");
  } catch {
    return undefined;
  }
}

/** What the load generator itself uses: whether a figure is the server's or ours. */
export class OwnUse {
  readonly #cpu = process.cpuUsage();
  readonly #since = performance.now();
  readonly #loop = monitorEventLoopDelay({ resolution: 5 });

  constructor() {
    this.#loop.enable();
  }

  read(): { cpuShare: number; lagMs: number } {
    const { user, system } = process.cpuUsage(this.#cpu);
    this.#loop.disable();
    const lagMs = Math.max(0, this.#loop.percentile(99) / 1e6 - 5);
    return { cpuShare: (user + system) / 1000 / (performance.now() - this.#since), lagMs };
  }
}

/** Latencies, recorded in microseconds. */
export const newHistogram = (): Histogram =>
  build({
    lowestDiscernibleValue: 1,
    highestTrackableValue: 60_000_000,
    numberOfSignificantValueDigits: 3,
  });

export const record = (histogram: Histogram, ms: number): void =>
  histogram.recordValue(Math.max(1, Math.round(ms * 1000)));
