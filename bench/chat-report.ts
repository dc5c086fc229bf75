import type { Histogram } from "hdr-histogram-js";

import type { CatchUp, Connections } from "#bench/catch-up";
import { tabled } from "#bench/figures";
import type { Result } from "#bench/load";

export type Row = { target: string; scenario: string; result: Result };

const HEAD = [
  "scenario",
  "server",
  "messages/s",
  "of the peer's",
  "deliveries/s",
  "ack p50 / p95 / p99 ms",
  "delivery p50 / p95 / p99 ms",
  "server CPU, us a message",
  "lost",
  "load generator",
];

/** One line a run, as Markdown. */
export const table = (rows: Row[]): string =>
  tabled(
    HEAD,
    rows.map((row) => line(row, ofThePeers(row, rows))),
  );

/** The figure that another machine can be compared by. */
function ofThePeers({ target, scenario, result }: Row, rows: Row[]): string {
  const peer = rows.find((row) => row.scenario === scenario && row.target !== target);
  if (!peer || target === "peer") return "";
  return (rate(result) / rate(peer.result)).toFixed(2);
}

const rate = ({ sent, seconds }: Result): number => sent / seconds;

function line({ target, scenario, result }: Row, ratio: string): string[] {
  const { sent, delivered, seconds, ack, delivery, serverCpuMs, expected } = result;
  return [
    scenario,
    target,
    round(rate(result)),
    ratio,
    round(delivered / seconds),
    quantiles(ack),
    quantiles(delivery),
    round((serverCpuMs * 1000) / sent),
    String(expected - delivered),
    verdict(result),
  ];
}

/** Whether it was us who could do no more. */
function verdict({ own: { cpuShare, lagMs } }: Result): string {
  const use = `${Math.round(cpuShare * 100)} % CPU, ${lagMs.toFixed(1)} ms late`;
  return cpuShare > 0.9 || lagMs > 20 ? `**the bottleneck**: ${use}` : use;
}

export function others(catchUp: CatchUp, connections: Connections): string {
  return [
    `- catch-up: ${round(catchUp.pulled)} messages a second by \`chat.pull\`, ${round(catchUp.resumed)} \`resume\` a second`,
    `- connections: ${round(connections.first)} a second of people who come for the first time, ${round(connections.again)} a second of those who come back`,
    `- an idle connection takes ${(connections.bytesIdle / 1024).toFixed(1)} KiB of the server process (${connections.count} connections)`,
  ].join("\n");
}

const round = (value: number) =>
  (value >= 100 ? Math.round(value) : Number(value.toFixed(1))).toLocaleString("en");

const quantiles = (histogram: Histogram) =>
  [50, 95, 99].map((q) => (histogram.getValueAtPercentile(q) / 1000).toFixed(1)).join(" / ");
