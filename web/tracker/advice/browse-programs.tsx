import { Alert, TextInput } from "@mantine/core";
import { mdiCloudOffOutline, mdiMagnify } from "@mdi/js";
import { useState } from "react";

import type { Program } from "#sdk/sync";
import { OneOf } from "#web/tracker/advice/chips.tsx";
import { GOALS, LEVELS } from "#web/tracker/advice/choices";
import type { Finding } from "#web/tracker/advice/find-program-page.tsx";
import { ProgramResult } from "#web/tracker/advice/program-result.tsx";
import { useSearch } from "#web/tracker/library/use-search";
import { useWords } from "#web/tracker/use-words";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const ANY = "any";
type OrAny<T> = T | typeof ANY;

const fits = <T,>(wanted: OrAny<T>, is: T): boolean => wanted === ANY || wanted === is;

/** All programs, by name, goal and level; offline those that were looked up before. */
export function BrowsePrograms({ children }: Finding) {
  const t = useWords();
  const [typed, setTyped] = useState("");
  const [goal, setGoal] = useState<OrAny<Program["goal"]>>(ANY);
  const [level, setLevel] = useState<OrAny<Program["level"]>>(ANY);
  const { items, isKept, error, isPending } = useSearch("programs", typed);
  const found = items?.filter((one) => fits(goal, one.goal) && fits(level, one.level)) ?? [];
  return children(
    <>
      <TextInput
        type="search"
        label={t("advice.search")}
        placeholder={t("advice.search_hint")}
        leftSection={<Icon path={mdiMagnify} size={20} />}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
      />
      <OneOf
        label={t("advice.goal")}
        values={[ANY, ...GOALS]}
        nameOf={(one) => (one === ANY ? t("advice.any") : t(`library.goal.${one}`))}
        value={goal}
        onChange={setGoal}
      />
      <OneOf
        label={t("advice.level")}
        values={[ANY, ...LEVELS]}
        nameOf={(one) => (one === ANY ? t("advice.any") : t(`library.level.${one}`))}
        value={level}
        onChange={setLevel}
      />
    </>,
    <>
      {isKept && <Alert icon={<Icon path={mdiCloudOffOutline} />}>{t("library.kept")}</Alert>}
      {!items && !error && <Waiting rows={3} height={150} />}
      <ErrorNotice error={error} />
      {items && !isPending && found.length === 0 && (
        <Empty
          icon={mdiMagnify}
          order={2}
          title={t("library.nothing")}
          hint={t("advice.nothing_hint")}
        />
      )}
      {found.map((program) => (
        <ProgramResult key={program.id} program={program} />
      ))}
    </>,
  );
}
