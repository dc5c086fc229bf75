import { Input, MultiSelect, Select, Text } from "@mantine/core";
import { useState } from "react";

import { useClients, useRestPages, useSideline } from "#sdk/react";
import { useAllPages } from "#web/coach/use-all-pages";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import { dayText } from "#web/ui/day-text";
import { useToday } from "#web/ui/use-today";
import { Month } from "#web/ui/month.tsx";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

/** As many workouts as the server makes at once. */
const MOST = 100;

type AssignDialogProps = { templateId?: string; clientIds?: string[]; onClose: () => void };

/** Gives copies of a template to clients, each for each of some days. */
export function AssignDialog({ templateId, clientIds, onClose }: AssignDialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const [template_id, setTemplate] = useState<string | null>(templateId ?? null);
  const [client_profile_ids, setClients] = useState(clientIds ?? []);
  const [dates, setDates] = useState<string[]>([]);
  const { items: templates = [] } = useAllPages(
    useRestPages("/api/v1/coaches/me/templates", (page) => page.templates),
  );
  const { items: clients = [] } = useAllPages(useClients({ status: "active" }));
  const count = client_profile_ids.length * dates.length;
  const isReady = template_id !== null && count > 0 && count <= MOST;
  const assign = async () => {
    if (template_id === null) return;
    const body = { template_id, client_profile_ids, dates };
    await rest.POST("/api/v1/coaches/me/workouts/assign", { body });
  };
  return (
    <SaveDialog
      title={t("assign.title")}
      save={count === 0 ? t("assign.open") : t("assign.save", { count })}
      isReady={isReady}
      onSave={assign}
      onClose={onClose}
    >
      {templateId === undefined && (
        <Select
          searchable
          data-autofocus
          openOnFocus={false}
          label={t("assign.template")}
          placeholder={t("assign.template_hint")}
          nothingFoundMessage={t("templates.none")}
          data={templates.map(({ id, name }) => ({ value: id, label: name }))}
          value={template_id}
          onChange={setTemplate}
        />
      )}
      {clientIds === undefined && (
        <MultiSelect
          searchable
          label={t("assign.clients")}
          placeholder={client_profile_ids.length === 0 ? t("assign.clients_hint") : ""}
          nothingFoundMessage={t("clients.none_found")}
          data={clients.map(({ id, display_name }) => ({
            value: id,
            label: display_name || t("clients.nameless"),
          }))}
          value={client_profile_ids}
          onChange={setClients}
        />
      )}
      <Input.Wrapper label={t("assign.days")} labelElement="div">
        <Month chosen={dates} from={today} onToggle={(day) => setDates(toggled(dates, day))} />
      </Input.Wrapper>
      {dates.length > 0 && (
        <Text size="sm" component="output">
          {t("assign.preview", { days: listText(dates) })}
        </Text>
      )}
      {count > MOST && (
        <Text size="sm" c="red">
          {t("assign.too_many", { count: MOST })}
        </Text>
      )}
    </SaveDialog>
  );
}

const listText = (days: string[]): string =>
  new Intl.ListFormat(shownLocale()).format(
    days.map((day) => dayText(day, { weekday: "short", day: "numeric", month: "short" })),
  );

const toggled = (days: string[], day: string): string[] =>
  days.includes(day) ? days.filter((other) => other !== day) : [...days, day].toSorted();
