import { Checkbox, Group, Stack } from "@mantine/core";
import { mdiPodium } from "@mdi/js";

import { Card } from "#web/tracker/card.tsx";
import { logId } from "#web/tracker/day/planned";
import type { Day } from "#web/tracker/day-text";
import { InlineText } from "#web/tracker/inline-text.tsx";
import { instant } from "#web/tracker/instant";
import { useRows } from "#web/tracker/use-rows";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";

/** The same three places on every device: two that fill one at once disagree about one row. */
const PLACES = ["1", "2", "3"];

/** What the day is for, in three lines. */
export function TopThree({ day }: { day: Day }) {
  const t = useWords();
  return (
    <Card title={t("top3.title")} icon={mdiPodium}>
      <Stack gap={2}>
        {PLACES.map((place) => (
          <Place key={place} day={day} place={place} />
        ))}
      </Stack>
    </Card>
  );
}

function Place({ day, place }: { day: Day; place: string }) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const id = logId(day, place);
  const row = useRows("top3").get(id);
  const label = t("top3.place", { place });

  function write(text: string) {
    if (text === "") return save(tracker.remove("top3", id));
    if (row) return save(tracker.patch("top3", id, { text }));
    return save(tracker.put("top3", id, { date: day, position: place, text }));
  }

  const tick = (done: boolean) =>
    save(tracker.patch("top3", id, { done, done_at: done ? instant() : null }));
  return (
    <Group gap="xs" wrap="nowrap" align="flex-start">
      <Checkbox
        size="md"
        radius="xl"
        mt={7}
        aria-label={t("top3.done", { text: row?.text ?? label })}
        checked={row?.done ?? false}
        disabled={!row}
        onChange={({ currentTarget }) => tick(currentTarget.checked)}
      />
      <InlineText
        label={label}
        placeholder={t(`top3.hint_${place === "1" ? "first" : "other"}`)}
        maxLength={200}
        saved={row?.text ?? ""}
        isStruck={row?.done ?? false}
        onSave={write}
      />
    </Group>
  );
}
