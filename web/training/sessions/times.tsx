import { Badge, Button } from "@mantine/core";

import type { Slot } from "#sdk/index";
import { shownLocale } from "#web/i18n/shown-locale";
import { clockText, hourOf } from "#web/training/sessions/clock-text";
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
                  {clockText(slot, slots, shownLocale())}
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
