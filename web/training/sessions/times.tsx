import { Badge, Button } from "@mantine/core";

import type { Slot } from "#sdk/index";
import { shownLocale } from "#web/i18n/shown-locale";
import css from "#web/training/sessions/sessions-page.module.css";
import { useWords } from "#web/training/use-words";

const PARTS = [
  { name: "morning", until: 12 },
  { name: "afternoon", until: 17 },
  { name: "evening", until: 24 },
] as const;

type TimesProps = { slots: Slot[]; onPick: (slot: Slot) => void };

/** The free times of a day, by its parts. */
export function Times({ slots, onPick }: TimesProps) {
  const t = useWords();
  const clocks = Map.groupBy(slots, wallOf);
  /** In autumn an hour comes twice: then only the offset tells one from the other. */
  const isTwice = (slot: Slot) => (clocks.get(wallOf(slot))?.length ?? 0) > 1;
  return (
    <div className={css.times}>
      {PARTS.map(({ name, until }, i) => {
        const from = PARTS[i - 1]?.until ?? 0;
        const own = slots.filter((slot) => hourOf(slot) >= from && hourOf(slot) < until);
        if (own.length === 0) return null;
        return (
          <section key={name} aria-label={t(`book.${name}`)}>
            <h3 className={css.part}>{t(`book.${name}`)}</h3>
            <div className={css.slots}>
              {own.map((slot) => (
                <Button key={slot.start_at} variant="default" onClick={() => onPick(slot)}>
                  {clockText(slot)}
                  {isTwice(slot) && ` ${offsetText(slot)}`}
                  {slot.seats_left > 1 && (
                    <Badge className={css.seats!} size="xs" variant="light">
                      {t("book.seats", { count: slot.seats_left })}
                    </Badge>
                  )}
                </Button>
              ))}
            </div>
          </section>
        );
      })}
    </div>
  );
}

/** `2026-11-01T01:30`, of what the clocks show. */
const wallOf = ({ local_start }: Slot): string => local_start.slice(0, 16);
const hourOf = ({ local_start }: Slot): number => Number(local_start.slice(11, 13));
const offsetText = ({ local_start }: Slot): string => `UTC${local_start.slice(19)}`;

/** As the clocks of its zone show it, whatever they show here. */
const clockText = (slot: Slot): string =>
  new Intl.DateTimeFormat(shownLocale(), { timeStyle: "short", timeZone: "UTC" }).format(
    new Date(`${wallOf(slot)}:00Z`),
  );
