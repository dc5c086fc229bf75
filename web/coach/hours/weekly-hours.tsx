import { Button, Group, Select, Text } from "@mantine/core";
import { mdiClockOutline } from "@mdi/js";

import { useRest, useSideline } from "#sdk/react";
import { HoursOfDay } from "#web/coach/hours/hours-of-day.tsx";
import { type Draft, draftOf, faultOf, windowsOf } from "#web/coach/hours/week-draft";
import { useDraft } from "#web/coach/use-draft";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import { WEEK } from "#web/ui/day-text";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { ZONES } from "#web/ui/time-zones";
import { useBusy } from "#web/ui/use-busy";
import { Waiting } from "#web/ui/waiting.tsx";

/** The week that repeats, on the coach's own clocks. Kept as a whole. */
export function WeeklyHours() {
  const t = useWords();
  const { rest } = useSideline();
  const { data: saved, error } = useRest("/api/v1/coaches/me/availability");
  const { isBusy, error: refused, run } = useBusy();
  const { shown, edited, edit, discard, keep } = useDraft(saved && draftOf(saved));
  const fault = edited && faultOf(edited);

  const save = (draft: Draft) =>
    run(async () => {
      const { version } = await rest.PUT("/api/v1/coaches/me/availability", {
        params: { header: { "if-match": `"${draft.version}"` } },
        body: { timezone: draft.timezone, windows: windowsOf(draft) },
      });
      keep({ ...draft, version });
    });

  return (
    <Card title={t("hours.weekly")} icon={mdiClockOutline}>
      <ErrorNotice error={error} />
      {!shown && !error && <Waiting rows={7} />}
      {shown && (
        <form
          onSubmit={(event) => {
            event.preventDefault();
            void save(shown);
          }}
        >
          <Select
            searchable
            allowDeselect={false}
            label={t("hours.zone")}
            description={t("hours.zone_hint")}
            mb="sm"
            data={ZONES}
            value={shown.timezone}
            onChange={(timezone) => edit({ ...shown, timezone: timezone ?? shown.timezone })}
          />
          {WEEK.map((weekday) => (
            <HoursOfDay key={weekday} weekday={weekday} draft={shown} onEdit={edit} />
          ))}
          <ErrorNotice error={edited && refused} />
          <Group mt="md">
            <Button type="submit" loading={isBusy} disabled={!edited || fault !== undefined}>
              {t("hours.save")}
            </Button>
            {edited && (
              <Button variant="subtle" color="gray" onClick={discard}>
                {t("discard")}
              </Button>
            )}
            {fault && (
              <Text size="sm" c="dimmed" component="output">
                {t(`hours.${fault}`)}
              </Text>
            )}
          </Group>
        </form>
      )}
    </Card>
  );
}
