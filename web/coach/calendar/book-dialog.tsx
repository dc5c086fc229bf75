import { Chip, Group, Select, Text, TextInput } from "@mantine/core";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useBookSession, useClients, useRestPages, useSession, useSlots } from "#sdk/react";
import { useWords } from "#web/coach/use-words";
import type { Day } from "#web/tracker/day-text";
import { SaveDialog } from "#web/ui/save-dialog.tsx";
import { ownZone } from "#web/ui/time-zones";

/** Books a free time for a client. */
export function BookDialog({ day, onClose }: { day: Day; onClose: () => void }) {
  const t = useWords();
  const { i18n } = useTranslation();
  const { state } = useSession();
  const me = state.status === "signed-in" ? state.user.id : "";
  const { book } = useBookSession();
  const { items: clients = [] } = useClients({ status: "active" });
  const { items: types = [] } = useRestPages(
    "/api/v1/coaches/me/session-types",
    ({ session_types }) => session_types,
  );
  const [client, setClient] = useState<string | null>(null);
  const [type, setType] = useState<string | null>(null);
  const [date, setDate] = useState(day);
  const [start_at, setStart] = useState("");
  const { data, isLoading } = useSlots(me, date === "" ? null : type, { start: date, end: date });
  const time = new Intl.DateTimeFormat(i18n.language, { timeStyle: "short" });
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
      <Select
        searchable
        data-autofocus
        label={t("calendar.client")}
        nothingFoundMessage={t("clients.none_found")}
        data={clients.map(({ id, display_name }) => ({
          value: id,
          label: display_name || t("clients.nameless"),
        }))}
        value={client}
        onChange={setClient}
      />
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
                  zone: ownZone(),
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
