import { ActionIcon, Group, TextInput, Tooltip } from "@mantine/core";
import { mdiClose, mdiContentCopy, mdiPlus } from "@mdi/js";

import css from "#web/coach/hours/hours-page.module.css";
import {
  changed,
  type Draft,
  isBackwards,
  onWorkingDays,
  withOneMore,
  without,
} from "#web/coach/hours/week-draft";
import { useWords } from "#web/coach/use-words";
import { weekdayText } from "#web/ui/day-text";
import { Icon } from "#web/ui/icon.tsx";

type HoursOfDayProps = { weekday: number; draft: Draft; onEdit: (draft: Draft) => void };

/** The windows of one day of the week. */
export function HoursOfDay({ weekday, draft, onEdit }: HoursOfDayProps) {
  const t = useWords();
  const day = weekdayText(weekday, "long");
  const windows = draft.windows.filter((window) => window.day === weekday);
  return (
    <fieldset className={css.day} aria-label={day}>
      <span className={css.name}>{day}</span>
      <div className={css.windows}>
        {windows.length === 0 && <span className={css.free}>{t("hours.free")}</span>}
        {windows.map((window) => (
          <div key={window.key} className={css.window}>
            <TextInput
              type="time"
              aria-label={t("hours.from")}
              value={window.start}
              error={isBackwards(window)}
              onChange={({ currentTarget }) =>
                onEdit(changed(draft, window.key, { start: currentTarget.value }))
              }
            />
            <span aria-hidden>–</span>
            <TextInput
              type="time"
              aria-label={t("hours.until")}
              value={window.end}
              error={isBackwards(window)}
              onChange={({ currentTarget }) =>
                onEdit(changed(draft, window.key, { end: currentTarget.value }))
              }
            />
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t("hours.remove")}
              onClick={() => onEdit(without(draft, window.key))}
            >
              <Icon path={mdiClose} size={18} />
            </ActionIcon>
          </div>
        ))}
      </div>
      <Group gap={2} wrap="nowrap">
        {windows.length > 0 && (
          <Tooltip label={t("hours.copy")}>
            <ActionIcon
              variant="subtle"
              color="gray"
              size={36}
              aria-label={t("hours.copy_day", { day })}
              onClick={() => onEdit(onWorkingDays(draft, weekday))}
            >
              <Icon path={mdiContentCopy} size={18} />
            </ActionIcon>
          </Tooltip>
        )}
        <ActionIcon
          variant="subtle"
          size={36}
          aria-label={t("hours.add_day", { day })}
          onClick={() => onEdit(withOneMore(draft, weekday))}
        >
          <Icon path={mdiPlus} size={20} />
        </ActionIcon>
      </Group>
    </fieldset>
  );
}
