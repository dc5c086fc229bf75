import type { Slot } from "#sdk/index";

/** `2026-11-01T01:30`, of what the clocks show. */
const wallOf = ({ local_start }: Slot): string => local_start.slice(0, 16);

export const hourOf = ({ local_start }: Slot): number => Number(local_start.slice(11, 13));

/**
 * When a slot begins, as the clocks of its zone show it, whatever they show here. In autumn an hour
 * comes twice: then only the offset tells one slot from the other.
 */
export function clockText(slot: Slot, others: Slot[], locale: string): string {
  const time = new Intl.DateTimeFormat(locale, { timeStyle: "short", timeZone: "UTC" });
  const shown = time.format(new Date(`${wallOf(slot)}:00Z`));
  const isTwice = others.some(
    (other) => other.start_at !== slot.start_at && wallOf(other) === wallOf(slot),
  );
  return isTwice ? `${shown} UTC${slot.local_start.slice(19)}` : shown;
}
