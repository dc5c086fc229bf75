import { type Meter, PLAN, type Price, PRICES, READ, SOURCES } from "#scripts/costs/prices";
import { ASSUMED, DIRECT, GROUP_OF_TEN, type PerMessage, usage } from "#scripts/costs/usage";

const BEGIN = "<!-- costs -->";
const END = "<!-- /costs -->";

/** A document whose part between the marks is reckoned anew. */
export function withCosts(document: string): string {
  const [begin, end] = [document.indexOf(BEGIN), document.indexOf(END)];
  if (begin === -1 || end < begin) throw new Error(`There is no ${BEGIN} … ${END}`);
  return `${document.slice(0, begin)}${BEGIN}\n${costs()}\n${document.slice(end)}`;
}

/** What a million messages cost, with all that it was reckoned from. */
const costs = () =>
  [
    `Prices of ${READ}, from the platform's public pages (${SOURCES.map(linked).join(", ")}). The plan is ${dollars(PLAN)} a month and`,
    "includes what stands under *included*.",
    "",
    ...table(),
    "",
    ...perMessage(),
    "",
    ...assumptions(),
  ].join("\n");

function table(): string[] {
  const direct = usage(DIRECT, ASSUMED.messages);
  const group = usage(GROUP_OF_TEN, ASSUMED.messages);
  const rows = (Object.entries(PRICES) as [Meter, Price][]).map(([meter, price]) => {
    const cells = [direct, group].flatMap((used) => [
      count(used[meter]),
      dollars(cost(price, used[meter])),
    ]);
    return `| ${price.unit} | ${count(price.included)} | ${cells.join(" | ")} |`;
  });
  const sums = [direct, group].map((used) => `| | **${dollars(PLAN + sum(used, cost))}** `);
  return [
    "| a month with a million messages | included | in direct chats | costs | in groups of ten | costs |",
    "| --- | --: | --: | --: | --: | --: |",
    ...rows,
    `| plan | | | ${dollars(PLAN)} | | ${dollars(PLAN)} |`,
    `| **together** | ${sums.join("")}|`,
  ];
}

const PER_MESSAGE = [
  ["frames that come in", "frames"],
  ["calls between objects, and alarms", "calls"],
  ["rows read", "rowsRead"],
  ["rows written, with those of indexes", "rowsWritten"],
] as const satisfies [string, keyof PerMessage][];

const perMessage = () => [
  `Each further million costs ${dollars(further(DIRECT))} in direct chats and ${dollars(further(GROUP_OF_TEN))} in groups of ten: once the included amounts`,
  "are used up, what matters is rows written. Measured, all objects together, a message that each reader confirms and reads by itself:",
  "",
  "| a message | in a direct chat | in a group of ten |",
  "| --- | --: | --: |",
  ...PER_MESSAGE.map(([name, key]) => `| ${name} | ${DIRECT[key]} | ${GROUP_OF_TEN[key]} |`),
];

const assumptions = () => [
  "Assumed, on the high side:",
  "",
  `- ${count(ASSUMED.people)} people, each there on ${ASSUMED.daysAPerson} days, ${ASSUMED.connectionsADay} times and ${ASSUMED.hoursADay} hours a day; everybody a message is for has a device that looks on.`,
  `- ${ASSUMED.requestsADay} requests a person and day, of which ${ASSUMED.refreshesADay} refresh the token; ${ASSUMED.cpuMsARequest} ms of CPU each, ${ASSUMED.d1RowsReadARequest} D1 rows read, ${ASSUMED.d1RowsWrittenARefresh} written for a refresh.`,
  `- ${ASSUMED.framesAConnection} frames with which a device catches up, ${ASSUMED.rowsReadAConnection} rows read and ${ASSUMED.rowsWrittenAConnection} written; ${ASSUMED.alarmsAnHour} alarms an hour while it is connected. Heartbeats are free.`,
  `- An object stays awake for ${ASSUMED.secondsACall * 1000} ms a call or frame, ${ASSUMED.secondsAConnection} s a connection, at 128 MB. In between it sleeps, which is free, sockets and all.`,
  `- ${count(ASSUMED.bytesAMessage)} bytes stored a message; what earlier months have left comes on top. ${count(ASSUMED.membershipChanges)} changes of who is in a chat.`,
  "- Messages are text and pictures are addresses: nothing of a chat lies in R2.",
];

const cost = ({ each, included }: Price, used: number) => Math.max(0, used - included) * each;
const full = ({ each }: Price, used: number) => used * each;

const sum = (used: Record<Meter, number>, of: typeof cost) =>
  (Object.entries(PRICES) as [Meter, Price][]).reduce(
    (total, [meter, price]) => total + of(price, used[meter]),
    0,
  );

/** What the next million adds where nothing is included any more. */
const further = (message: PerMessage) =>
  sum(usage(message, ASSUMED.messages), full) - sum(usage(message, 0), full);

const dollars = (amount: number) => `$${amount.toFixed(2)}`;

const linked = (url: string) => `[${url.split("/").at(3)}](${url})`;

function count(n: number): string {
  if (n >= 1e9) return `${trimmed(n / 1e9)} billion`;
  if (n >= 1e6) return `${trimmed(n / 1e6)} million`;
  return n >= 100 ? Math.round(n).toLocaleString("en-US") : trimmed(n);
}

const trimmed = (n: number) => n.toFixed(1).replace(/\.0$/, "");
