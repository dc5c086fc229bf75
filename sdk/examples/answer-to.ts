const DAY_MS = 86_400_000;
const KICK_OFF_HOUR = 9;

const WARM_UPS = [
  "ten minutes of easy running, then six strides",
  "skipping, two rounds of three minutes",
  "lunges across the pitch and back, twice",
  "keepy-uppies until you lose count, then ten more",
  "hip circles, leg swings, and one honest stretch",
];

/** What the bot says to a text, or undefined where it has nothing to say. Times are UTC. */
export function answerTo(text: string, now: Date): string | undefined {
  const [, command, rest = ""] = text.trim().match(/^!(\w+)\s*(.*)$/s) ?? [];
  if (command === undefined) return "I only know a few words. Say !help to see them.";
  switch (command.toLowerCase()) {
    case "help":
      return HELP;
    case "echo":
      return rest || "… (you said nothing, and so do I)";
    case "saturday":
      return untilSaturday(now);
    case "warmup":
      return `Today: ${WARM_UPS[Math.floor(now.getTime() / DAY_MS) % WARM_UPS.length]}.`;
    default:
      return `I do not know !${command}. Say !help to see what I do know.`;
  }
}

const HELP = [
  "!saturday – how long until Saturday's session",
  "!warmup – today's warm-up",
  "!echo something – I say it back",
].join("\n");

/** The countdown to the session on Saturday morning. */
function untilSaturday(now: Date): string {
  const start = new Date(now);
  start.setUTCHours(KICK_OFF_HOUR, 0, 0, 0);
  start.setUTCDate(start.getUTCDate() + ((6 - start.getUTCDay() + 7) % 7));
  if (start <= now) start.setUTCDate(start.getUTCDate() + 7);
  const minutes = Math.ceil((start.getTime() - now.getTime()) / 60_000);
  const [days, hours] = [Math.floor(minutes / 1440), Math.floor(minutes / 60) % 24];
  const parts = [count(days, "day"), count(hours, "hour"), count(minutes % 60, "minute")];
  return `Saturday's session starts in ${parts.filter(Boolean).join(", ")}. Bring water.`;
}

const count = (n: number, noun: string) => (n === 0 ? "" : `${n} ${noun}${n === 1 ? "" : "s"}`);
