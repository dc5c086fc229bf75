import { Button, MultiSelect, Text } from "@mantine/core";
import { mdiDeleteSweepOutline, mdiPause, mdiPlay } from "@mdi/js";
import { useTranslation } from "react-i18next";

import css from "#web/console/console.module.css";
import { CutButton } from "#web/console/cut-button.tsx";
import { EVENTS } from "#web/console/events";
import { Icon } from "#web/ui/icon.tsx";

type ToolbarProps = {
  events: string[];
  onEvents: (events: string[]) => void;
  isPaused: boolean;
  missed: number;
  onPause: () => void;
  onClear: () => void;
};

/** What the list shows, and whether it goes on. */
export function Toolbar({ events, onEvents, isPaused, missed, onPause, onClear }: ToolbarProps) {
  const { t } = useTranslation("console");
  return (
    <div className={css.tools}>
      <MultiSelect
        data={EVENTS}
        value={events}
        onChange={onEvents}
        aria-label={t("filter")}
        placeholder={events.length === 0 ? t("all_events") : ""}
        searchable
        clearable
        miw={220}
        maw={420}
      />
      <Button
        variant="default"
        leftSection={<Icon path={isPaused ? mdiPlay : mdiPause} size={18} />}
        onClick={onPause}
      >
        {isPaused ? t("resume") : t("pause")}
      </Button>
      <Button
        variant="default"
        leftSection={<Icon path={mdiDeleteSweepOutline} size={18} />}
        onClick={onClear}
      >
        {t("clear")}
      </Button>
      <CutButton />
      <Text size="sm" c="dimmed" component="output" data-numbers>
        {isPaused && t("paused", { count: missed })}
      </Text>
    </div>
  );
}
