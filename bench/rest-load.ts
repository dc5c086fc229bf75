import { Agent, type IncomingMessage, request } from "node:http";
import { text } from "node:stream/consumers";

import type { Histogram } from "hdr-histogram-js";

import { newHistogram, OwnUse, record } from "#bench/meter";

/** One request; `body` makes it a POST. */
export type Ask = { path: string; token: string; body?: object };

export type Measured = {
  answers: number;
  seconds: number;
  latency: Histogram;
  own: { cpuShare: number; lagMs: number };
};

/** Asks with `lanes` requests under way at once, the next when one is answered. */
export async function ask(
  url: string,
  next: () => Ask,
  { lanes, seconds }: { lanes: number; seconds: number },
): Promise<Measured> {
  const agent = new Agent({ keepAlive: true, maxSockets: lanes });
  const latency = newHistogram();
  const own = new OwnUse();
  const start = performance.now();
  let answers = 0;
  const lane = async () => {
    while (performance.now() - start < seconds * 1000) {
      const at = performance.now();
      await send(url, next(), agent);
      record(latency, performance.now() - at);
      answers++;
    }
  };
  await Promise.all(Array.from({ length: lanes }, lane));
  agent.destroy();
  return { answers, seconds: (performance.now() - start) / 1000, latency, own: own.read() };
}

/** The answer's `data`. Throws for a refusal: nothing that was refused is counted as work done. */
export async function send(
  url: string,
  { path, token, body }: Ask,
  agent?: Agent,
): Promise<unknown> {
  const payload = body && JSON.stringify(body);
  const response = await new Promise<IncomingMessage>((resolve, reject) => {
    const asked = request(`${url}/api/v1${path}`, {
      ...(agent && { agent }),
      method: payload === undefined ? "GET" : "POST",
      headers: {
        authorization: `Bearer ${token}`,
        ...(payload !== undefined && {
          "content-type": "application/json",
          "content-length": Buffer.byteLength(payload),
        }),
      },
    });
    asked.once("response", resolve).once("error", reject).end(payload);
  });
  const answer = await text(response);
  if ((response.statusCode ?? 500) >= 400) throw new Error(`${path}: ${answer}`);
  return Reflect.get(JSON.parse(answer), "data");
}
