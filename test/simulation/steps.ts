import { Random } from "#test/simulation/random";

export type Faults = "none" | "client" | "all";

/**
 * What somebody does. Devices, chats and messages are named by numbers that are taken modulo how
 * many there are by then, so that a plan stays a plan when steps are left out of it.
 */
export type Step =
  | { does: "send"; device: number; chat: number; door: "socket" | "rest"; reply: boolean }
  | { does: "resend"; device: number; message: number; door: "socket" | "rest" }
  | { does: "read"; device: number; chat: number; back: number; door: "socket" | "rest" }
  | { does: "confirm"; device: number }
  | { does: "delete"; device: number; chat: number; back: number; scope: "me" | "everyone" }
  | { does: "star"; device: number; chat: number; back: number; on: boolean }
  | { does: "type"; device: number; chat: number }
  | { does: "set"; device: number; chat: number; what: Setting; on: boolean }
  | { does: "direct"; device: number; other: number }
  | { does: "group"; device: number; others: number[] }
  | { does: "add" | "remove" | "promote" | "demote"; device: number; chat: number; other: number }
  | { does: "leave"; device: number; chat: number }
  | { does: "block" | "unblock"; device: number; other: number }
  | { does: "reconnect"; device: number; how: Comeback; cut: boolean }
  | { does: "evict"; device: number; chat: number; what: "room" | "hub" }
  | { does: "kill" };

export type Setting = "mute" | "pin" | "archive" | "unread";
/** With `resume`; with pulls from the first message on; without either, as the seed's clients do. */
export type Comeback = "resume" | "pull" | "plain" | "away";

/** Steps that happen at once. Blocking is silent, so it happens alone, to be sure of its moment. */
export type Round = Step[];

const WEIGHTS = {
  send: 40,
  resend: 4,
  read: 10,
  confirm: 8,
  delete: 5,
  star: 4,
  type: 3,
  set: 4,
  direct: 3,
  group: 2,
  add: 3,
  remove: 3,
  leave: 1,
  promote: 2,
  demote: 1,
  reconnect: 8,
};
const SERVER_FAULTS = { evict: 4, kill: 0.5 };
const NO_FAULTS = { evict: 0, kill: 0 };
const ALONE = { block: 0.5, unblock: 0.5 };

/** The plan of a seed: about `steps` steps, in rounds. */
export function plan(seed: number, steps: number, faults: Faults): Round[] {
  const random = new Random(seed);
  const weights = { ...WEIGHTS, ...(faults === "all" ? SERVER_FAULTS : NO_FAULTS) };
  const rounds: Round[] = [opening()];
  for (let made = 0; made < steps;) {
    const alone = random.chance(0.02);
    const names = alone
      ? [random.weighted(ALONE)]
      : Array.from({ length: 1 + random.below(8) }, () => random.weighted(weights));
    rounds.push(names.map((name) => step(name, random)));
    made += names.length;
  }
  return rounds;
}

/** Something to talk in, before chance takes over. */
const opening = (): Round => [
  { does: "direct", device: 0, other: 1 },
  { does: "direct", device: 2, other: 0 },
  { does: "group", device: 1, others: [0, 2, 3] },
];

type Does = Step["does"];

function step(does: Does, random: Random): Step {
  const device = random.below(64);
  const chat = random.below(64);
  const other = random.below(64);
  const back = Math.floor(random.next() ** 2 * 12);
  const door = random.chance(0.75) ? "socket" : "rest";
  const on = random.chance(0.6);
  switch (does) {
    case "send":
      return { does, device, chat, door, reply: random.chance(0.15) };
    case "resend":
      return { does, device, message: random.below(1 << 20), door };
    case "read":
      return { does, device, chat, back, door };
    case "delete":
      return { does, device, chat, back, scope: random.pick(["me", "everyone"]) };
    case "star":
      return { does, device, chat, back, on };
    case "set":
      return { does, device, chat, what: random.pick(["mute", "pin", "archive", "unread"]), on };
    case "group":
      return {
        does,
        device,
        others: Array.from({ length: 2 + random.below(3) }, () => random.below(64)),
      };
    case "reconnect": {
      const how = random.weighted({ resume: 6, pull: 2, plain: 2, away: 2 });
      return { does, device, how, cut: random.chance(0.5) };
    }
    case "evict":
      return { does, device, chat, what: random.pick(["room", "hub"]) };
    case "kill":
      return { does };
    case "confirm":
      return { does, device };
    case "leave":
    case "type":
      return { does, device, chat };
    case "direct":
    case "block":
    case "unblock":
      return { does, device, other };
    default:
      return { does, device, chat, other };
  }
}
