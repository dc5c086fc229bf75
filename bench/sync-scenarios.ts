import { logLine, logLines, numberIn, type Tracker } from "#bench/tracker";

/** Milliseconds, the median of each. */
export type Pair = { of: number; over: number };

const median = (times: number[]): number => times.toSorted((a, b) => a - b)[times.length >> 1]!;

async function timed(act: () => Promise<unknown>): Promise<number> {
  const started = performance.now();
  await act();
  return performance.now() - started;
}

const WARM_UP = 5;

/** Two things in turn, so that whatever else the machine does meets both. */
async function inTurn(
  rounds: number,
  one: (round: number) => Promise<unknown>,
  other: (round: number) => Promise<unknown>,
): Promise<Pair> {
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < rounds + WARM_UP; round++) {
    const both = [await timed(() => one(round)), await timed(() => other(round))] as const;
    if (round < WARM_UP) continue;
    times[0].push(both[0]);
    times[1].push(both[1]);
  }
  return { of: median(times[0]), over: median(times[1]) };
}

/** Fills a stream, 500 rows a push. */
export async function fill(tracker: Tracker, rows: number): Promise<void> {
  for (let from = 0; from < rows; from += 500) {
    await tracker.push(logLines(Math.min(500, rows - from), from), from);
  }
}

/** Everything, from version 0 on. Answers rows a second, and the bytes that came. */
export async function bootstrap(tracker: Tracker, rows: number, limit?: number) {
  const times: number[] = [];
  let bytes = 0;
  for (let round = 0; round < 12; round++) {
    times.push(
      await timed(async () => {
        bytes = 0;
        for (let version = 0, more = true; more;) {
          const from = version === 0 ? {} : { bootstrap_from: rows };
          const page = await tracker.pull(version, { ...(limit && { limit }), ...from });
          bytes += Buffer.byteLength(page);
          version = numberIn(page, "next_version");
          more = page.slice(-1000).includes('"has_more":true');
        }
      }),
    );
  }
  return { perSecond: rows / (median(times) / 1000), bytes };
}

export function manyOverOne(tracker: Tracker): Promise<Pair> {
  const rounds = 40;
  // Making them up is the client's time, not the server's.
  const pushes = Array.from({ length: rounds + WARM_UP }, (_, round) => ({
    many: logLines(500, round * 501),
    one: logLines(1, round * 501 + 500),
    version: round * 501,
  }));
  return inTurn(
    rounds,
    (round) => tracker.push(pushes[round]!.many, pushes[round]!.version),
    (round) => tracker.push(pushes[round]!.one, pushes[round]!.version + 500),
  );
}

/** A push that is repeated, over its first time. */
export async function replay(tracker: Tracker): Promise<Pair> {
  let mutations = logLines(0);
  const { of, over } = await inTurn(
    30,
    (round) => tracker.push((mutations = logLines(500, round * 500))),
    () => tracker.push(mutations),
  );
  return { of: over, over: of };
}

const edits = (from: number, base: number) =>
  Array.from({ length: 500 }, (_, i) => logLine(from + i, { unit: undefined }, base));

/**
 * Edits of one field that were made before another device edited a second one, over edits that were
 * made after it.
 */
export async function mergeOverPlain(phone: Tracker, tablet: Tracker): Promise<Pair> {
  let version = 0;
  const prepare = async (from: number) => {
    const created = await tablet.push(logLines(500, from), version);
    const base = numberIn(created, "latest_version");
    const noted = Array.from({ length: 500 }, (_, i) => ({
      ...logLine(from + i, {}, base),
      payload: {},
    })).map(({ payload: _, ...rest }) => ({ ...rest, patch: { unit: "mg" } }));
    const edited = await tablet.push(noted as never, base);
    version = numberIn(edited, "latest_version");
    return base;
  };
  const times: [number[], number[]] = [[], []];
  for (let round = 0; round < 15; round++) {
    const base = await prepare(round * 1000);
    times[0].push(await timed(() => phone.push(edits(round * 1000, base), base)));
    await prepare(round * 1000 + 500);
    const now = version;
    const plain = edits(round * 1000 + 500, now).map((edit) => ({
      ...edit,
      payload: { ...edit.payload, unit: "mg" },
    }));
    times[1].push(await timed(() => phone.push(plain, now)));
  }
  return { of: median(times[0].slice(3)), over: median(times[1].slice(3)) };
}

/** A pull of one change, over one of nothing. */
export const deltaOverNothing = (tracker: Tracker, rows: number): Promise<Pair> =>
  inTurn(
    150,
    () => tracker.pull(rows - 1),
    () => tracker.pull(rows),
  );

/** The same push into a stream with a long past, over one into a short one. */
export const longOverShort = (long: Tracker, short: Tracker): Promise<Pair> =>
  inTurn(
    30,
    (round) => long.push(logLines(100, 1_000_000 + round * 100), 1_000_000),
    (round) => short.push(logLines(100, 1_000_000 + round * 100), 1_000_000),
  );
