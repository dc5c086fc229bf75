import { Select, Text } from "@mantine/core";
import { useState } from "react";

import type { Slot } from "#sdk/index";
import { useSlots } from "#sdk/react";
import { Times } from "#web/training/sessions/times.tsx";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { daysOf, firstOf, Month } from "#web/ui/month.tsx";
import { ownZone, ZONES } from "#web/ui/time-zones";
import { wallAt } from "#web/ui/wall-clock";

/** A free time, and the zone on whose clocks it was chosen. */
export type Picked = { slot: Slot; zone: string };

type PickSlotProps = {
  coachId: string;
  typeId: string;
  coachZone: string;
  onPick: (picked: Picked) => void;
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
      {shown !== undefined && (
        <Times slots={byDay.get(shown) ?? []} onPick={(slot) => onPick({ slot, zone })} />
      )}
    </>
  );
}

function monthOf(day: string): { start: string; end: string } {
  return { start: day, end: daysOf(firstOf(day)).at(-1) ?? day };
}
