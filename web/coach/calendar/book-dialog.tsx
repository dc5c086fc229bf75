import { Chip, Group, Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";

import { useBookSession, useClients, useRestPages, useSession, useSlots } from "#sdk/react";
import { useNow } from "#web/coach/calendar/use-now";
import { useAllPages } from "#web/coach/use-all-pages";
import { useWords } from "#web/coach/use-words";
import { shownLocale } from "#web/i18n/shown-locale";
import type { Day } from "#web/ui/day-text";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

type BookDialogProps = {
  zone: string;
  /** Where to begin to look; today, unless told. */
  day?: Day;
  /** Undefined: whoever is chosen. */
  clientId?: string;
  onClose: () => void;
};

/** Books a free time for a client, on the coach's clocks as the calendar is. */
export function BookDialog({ zone, day, clientId, onClose }: BookDialogProps) {
  const t = useWords();
  const today = useNow(zone).day;
  const { state } = useSession();
  const me = state.status === "signed-in" ? state.user.id : "";
  const { book } = useBookSession();
  const { items: clients = [] } = useAllPages(useClients({ status: "active" }));
  const { items: types = [] } = useAllPages(
    useRestPages("/api/v1/coaches/me/session-types", ({ session_types }) => session_types),
  );
  const [client, setClient] = useState<string | null>(clientId ?? null);
  const [type, setType] = useState<string | null>(null);
  const [date, setDate] = useState(day ?? today);
  const [start_at, setStart] = useState("");
  const { data, isLoading } = useSlots(
    me,
    date === "" ? null : type,
    { start: date, end: date },
    zone,
  );
  const time = new Intl.DateTimeFormat(shownLocale(), { timeStyle: "short", timeZone: zone });
  const save = async () => {
    if (type !== null && client !== null) {
      await book({ session_type_id: type, client_profile_id: client, start_at });
    }
  };
  return (
    <SaveDialog
      title={t("calendar.book")}
      save={t("calendar.book")}
      isReady={client !== null && type !== null && start_at !== ""}
      onSave={save}
      onClose={onClose}
    >
      {clientId === undefined && (
        <Select
          searchable
          data-autofocus
          openOnFocus={false}
          label={t("calendar.client")}
          nothingFoundMessage={t("clients.none_found")}
          data={clients.map(({ id, display_name }) => ({
            value: id,
            label: display_name || t("clients.nameless"),
          }))}
          value={client}
          onChange={setClient}
        />
      )}
      <Select
        label={t("calendar.type")}
        data={types
          .filter(({ is_active }) => is_active)
          .map(({ id, name }) => ({ value: id, label: name }))}
        value={type}
        onChange={(value) => {
          setType(value);
          setStart("");
        }}
      />
      <TextInput
        type="date"
        label={t("sessions.day")}
        min={today}
        value={date}
        onChange={({ currentTarget }) => {
          setDate(currentTarget.value);
          setStart("");
        }}
      />
      {type !== null && (
        <>
          <Text size="sm" c="dimmed">
            {isLoading
              ? t("calendar.looking")
              : t(data?.slots.length ? "calendar.free_in" : "calendar.none_free", {
                  zone,
                })}
          </Text>
          <Chip.Group value={start_at} onChange={(value) => setStart(String(value))}>
            <Group gap={6}>
              {data?.slots.map((slot) => (
                <Chip key={slot.start_at} value={slot.start_at} size="sm">
                  {time.format(new Date(slot.start_at))}
                </Chip>
              ))}
            </Group>
          </Chip.Group>
        </>
      )}
    </SaveDialog>
  );
}
