import { Badge, Group, Text } from "@mantine/core";
import { mdiClipboardListOutline } from "@mdi/js";
import { useState } from "react";
import { useLocation } from "wouter";

import { useEntity } from "#sdk/react";
import type { PayloadOf } from "#sdk/sync";
import { AddMenu, EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { weekdayText } from "#web/ui/day-text";
import { ProgramDialog } from "#web/tracker/training/program-dialog.tsx";
import type { ProgramDay } from "#web/tracker/training/program-text";
import css from "#web/tracker/list.module.css";
import { useWords } from "#web/tracker/use-words";

type Program = PayloadOf<"workout_programs">;
type Exercise = NonNullable<ProgramDay["exercises"]>[number];

/** The programs: those that one trains by first. */
export function Programs() {
  const t = useWords();
  const [, go] = useLocation();
  const [edited, setEdited] = useState<string | null>();
  const programs = [...useEntity("workout_programs").rows].toSorted(
    ([, a], [, b]) =>
      Number(b.active ?? false) - Number(a.active ?? false) || a.name.localeCompare(b.name),
  );
  return (
    <Card
      title={t("programs.title")}
      icon={mdiClipboardListOutline}
      end={
        <AddMenu
          label={t("programs.add_or_find")}
          ways={[
            { label: t("advice.programs"), onClick: () => go("/today/training/programs") },
            { label: t("programs.add"), onClick: () => setEdited(null) },
          ]}
        />
      }
    >
      {programs.length === 0 && <Text c="dimmed">{t("programs.none")}</Text>}
      <ul className={css.list}>
        {programs.map(([id, program]) => (
          <li key={id} className={css.item}>
            <div className={css.text}>
              <Group gap="xs">
                <Text fw={600}>{program.name}</Text>
                {program.active && (
                  <Badge variant="light" tt="none">
                    {t("programs.active")}
                  </Badge>
                )}
              </Group>
              {program.goal !== undefined && <Text size="sm">{program.goal}</Text>}
              <ProgramDays program={program} />
            </div>
            <EditButton label={t("edit", { name: program.name })} onClick={() => setEdited(id)} />
          </li>
        ))}
      </ul>
      {edited !== undefined && <ProgramDialog id={edited} onClose={() => setEdited(undefined)} />}
    </Card>
  );
}

/** "Squat 3 × 8", of which the numbers stay together. */
const exerciseText = ({ name, library_id, sets, reps }: Exercise): string => {
  const much = [sets, reps].filter((part) => part !== undefined).join("\u00A0×\u00A0");
  return [name ?? library_id, much].filter(Boolean).join("\u00A0");
};

function ProgramDays({ program: { days = [] } }: { program: Program }) {
  return days.map(({ name, weekday, exercises = [] }, i) => (
    <p key={i} className={css.day}>
      <strong>{weekday === undefined ? name : `${weekdayText(weekday)}: ${name}`}</strong>
      <span>{exercises.map(exerciseText).join(" · ")}</span>
    </p>
  ));
}
