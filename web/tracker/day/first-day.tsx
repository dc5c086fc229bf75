import { Button, Group, Paper, Stack, Text, ThemeIcon, Title } from "@mantine/core";
import { mdiCheck, mdiFlagCheckered } from "@mdi/js";

import { starterWeek } from "#web/tracker/day/starter-week";
import { STARTED } from "#web/tracker/day/use-beginning";
import css from "#web/tracker/list.module.css";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

const OFFERED = ["blocks", "supplements", "meals", "program"] as const;

/** Where nothing is yet: a week to begin with, or an empty page. */
export function FirstDay() {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const begin = () =>
    save(
      tracker.batch((edits) => {
        starterWeek(t, edits);
        edits.put("settings", STARTED, { value: true });
      }),
    );
  const beginEmpty = () => save(tracker.put("settings", STARTED, { value: true }));
  return (
    <Paper withBorder radius="lg" p="xl" maw={640} mx="auto" mt="md">
      <Stack>
        <Group wrap="nowrap">
          <ThemeIcon size={56} radius="xl" variant="light">
            <Icon path={mdiFlagCheckered} size={28} />
          </ThemeIcon>
          <div>
            <Title order={2} size="h3">
              {t("first.title")}
            </Title>
            <Text c="dimmed">{t("first.about")}</Text>
          </div>
        </Group>
        <ul className={css.checks}>
          {OFFERED.map((part) => (
            <li key={part}>
              <Icon path={mdiCheck} size={20} />
              {t(`first.${part}`)}
            </li>
          ))}
        </ul>
        <Group>
          <Button size="md" onClick={begin}>
            {t("first.begin")}
          </Button>
          <Button size="md" variant="subtle" color="gray" onClick={beginEmpty}>
            {t("first.empty")}
          </Button>
        </Group>
      </Stack>
    </Paper>
  );
}
