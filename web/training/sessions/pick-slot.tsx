import { Badge, Button, Select, Text } from "@mantine/core";
import { useState } from "react";

import type { Slot } from "#sdk/index";
import { useSlots } from "#sdk/react";
import { shownLocale } from "#web/i18n/shown-locale";
import css from "#web/training/sessions/sessions-page.module.css";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { daysOf, firstOf, Month } from "#web/ui/month.tsx";
import { ownZone, ZONES } from "#web/ui/time-zones";
import { wallAt } from "#web/ui/wall-clock";

type PickSlotProps = {
  coachId: string;
  typeId: string;
  coachZone: string;
  onPick: (slot: Slot) => void;
};

/** A coach's free times by day, on the reader's clocks, or on those that the reader chooses. */
export function PickSlot({ coachId, typeId, coachZone, onPick }: PickSlotProps) {
  const t = useWords();
  const [zone, setZone] = useState(ownZone);
  const [today] = useState(() => wallAt(Date.now(), zone).day);
  const [range, setRange] = useState(() => monthOf(today));
  const [day, setDay] = useState<string>();
  const { data, error, isLoading } = useSlots(coachId, typeId, range, zone);
  const byDay = Map.groupBy(data?.slots ?? [], ({ local_start }) => local_start.slice(0, 10));
  const shown = day !== undefined && byDay.has(day) ? day : byDay.keys().next().value;
  return (
    <>
      <Select
        searchable
        allowDeselect={false}
        mb="sm"
        label={t("book.zone")}
        description={zone === coachZone ? undefined : t("book.other_zone", { zone: coachZone })}
        data={ZONES}
        value={zone}
        onChange={(value) => setZone(value ?? zone)}
      />
      <ErrorNotice error={error} />
      <Month
        chosen={shown === undefined ? [] : [shown]}
        from={today}
        open={new Set(byDay.keys())}
        onToggle={setDay}
        onMonth={(start, end) => setRange({ start: start < today ? today : start, end })}
      />
      {!isLoading && byDay.size === 0 && (
        <Text c="dimmed" mt="sm">
          {t("book.none_free")}
        </Text>
      )}
      {shown !== undefined && <Times slots={byDay.get(shown) ?? []} onPick={onPick} />}
    </>
  );
}

const PARTS = [
  { name: "morning", until: 12 },
  { name: "afternoon", until: 17 },
  { name: "evening", until: 24 },
] as const;

const hourOf = ({ local_start }: Slot): number => Number(local_start.slice(11, 13));

function Times({ slots, onPick }: { slots: Slot[]; onPick: (slot: Slot) => void }) {
  const t = useWords();
  const time = new Intl.DateTimeFormat(shownLocale(), { timeStyle: "short", timeZone: "UTC" });
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
                  {/* What the clocks show there, whatever they show here. */}
                  {time.format(new Date(`${slot.local_start.slice(0, 16)}:00Z`))}
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

function monthOf(day: string): { start: string; end: string } {
  return { start: day, end: daysOf(firstOf(day)).at(-1) ?? day };
}
