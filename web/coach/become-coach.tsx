import { Button, Select, Text, TextInput, Title } from "@mantine/core";
import {
  mdiAccountMultiplePlusOutline,
  mdiCalendarClockOutline,
  mdiDumbbell,
  mdiWhistle,
} from "@mdi/js";
import { useState } from "react";

import { useSideline } from "#sdk/react";
import css from "#web/coach/become-coach.module.css";
import { useWords } from "#web/coach/use-words";
import { ownZone, ZONES } from "#web/ui/time-zones";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

const POINTS = [
  { name: "clients", icon: mdiAccountMultiplePlusOutline },
  { name: "workouts", icon: mdiDumbbell },
  { name: "sessions", icon: mdiCalendarClockOutline },
] as const;

/** The first step of who wants to coach: a name and a zone, all else can wait. */
export function BecomeCoach() {
  const t = useWords();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [business_name, setName] = useState("");
  const [timezone, setZone] = useState(ownZone);
  const begin = () =>
    run(() => rest.PUT("/api/v1/coaches/me", { body: { business_name, timezone } }));
  return (
    <div className={css.page}>
      <form
        className={css.form}
        onSubmit={(event) => {
          event.preventDefault();
          void begin();
        }}
      >
        <span className={css.mark}>
          <Icon path={mdiWhistle} size={32} />
        </span>
        <div>
          <Title order={1} size="h2">
            {t("begin.title")}
          </Title>
          <Text c="dimmed">{t("begin.about")}</Text>
        </div>
        <ul className={css.points}>
          {POINTS.map(({ name, icon }) => (
            <li key={name}>
              <Icon path={icon} />
              {t(`begin.${name}`)}
            </li>
          ))}
        </ul>
        <TextInput
          size="md"
          label={t("begin.name")}
          description={t("begin.name_hint")}
          maxLength={100}
          value={business_name}
          onChange={({ currentTarget }) => setName(currentTarget.value)}
        />
        <Select
          size="md"
          searchable
          allowDeselect={false}
          label={t("begin.zone")}
          description={t("begin.zone_hint")}
          data={ZONES}
          value={timezone}
          onChange={(zone) => setZone(zone ?? timezone)}
        />
        <ErrorNotice error={error} />
        <Button type="submit" size="md" loading={isBusy}>
          {t("begin.start")}
        </Button>
      </form>
    </div>
  );
}
