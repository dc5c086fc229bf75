import { Button, NumberInput } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useSideline } from "#sdk/react";
import type { ProgramWish } from "#sdk/sync";
import { Answer } from "#web/tracker/advice/answer.tsx";
import { OneOf, SomeOf } from "#web/tracker/advice/chips.tsx";
import { AREAS, EQUIPMENT, GOALS, LEVELS } from "#web/tracker/advice/choices";
import type { Finding } from "#web/tracker/advice/find-program-page.tsx";
import { ProgramResult } from "#web/tracker/advice/program-result.tsx";
import { type MaybeNumber, numberOrNull, useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";

type Form = Pick<ProgramWish, "goal" | "level"> & {
  days_per_week: MaybeNumber;
  minutes: MaybeNumber;
  equipment: NonNullable<ProgramWish["equipment"]>;
  limits: NonNullable<ProgramWish["limits"]>;
};

const BEGINNING: Form = {
  goal: "general_health",
  level: "beginner",
  days_per_week: 3,
  minutes: "",
  equipment: [],
  limits: [],
};

function wishOf({ goal, level, days_per_week, minutes, equipment, limits }: Form): ProgramWish {
  const most = numberOrNull(minutes);
  return {
    goal,
    level,
    days_per_week: numberOrNull(days_per_week) ?? 3,
    limits,
    ...(most !== null && { minutes_per_session: most }),
    ...(equipment.length > 0 && { equipment }),
  };
}

/** The programs that fit what somebody wants, can and has, and why they do. */
export function RecommendPrograms({ children }: Finding) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => BEGINNING);
  const [wish, setWish] = useState<ProgramWish>();
  const { data, error, isFetching } = useQuery({
    queryKey: ["advice", "programs", wish],
    queryFn: () => rest.POST("/api/v1/recommendations/programs", { body: wish! }),
    enabled: wish !== undefined,
    refetchOnReconnect: "always",
  });
  return children(
    <>
      <OneOf
        label={t("advice.goal")}
        values={GOALS}
        nameOf={(goal) => t(`library.goal.${goal}`)}
        value={form.goal}
        onChange={(goal) => set({ goal })}
      />
      <OneOf
        label={t("advice.level")}
        values={LEVELS}
        nameOf={(level) => t(`library.level.${level}`)}
        value={form.level}
        onChange={(level) => set({ level })}
      />
      <NumberInput
        label={t("advice.days")}
        min={1}
        max={7}
        allowDecimal={false}
        value={form.days_per_week}
        onChange={(days_per_week) => set({ days_per_week })}
      />
      <NumberInput
        label={t("advice.minutes")}
        min={10}
        max={240}
        step={5}
        allowDecimal={false}
        value={form.minutes}
        onChange={(minutes) => set({ minutes })}
      />
      <SomeOf
        label={t("advice.equipment")}
        description={t("advice.equipment_hint")}
        values={EQUIPMENT}
        nameOf={(one) => t(`library.equipment.${one}`)}
        value={form.equipment}
        onChange={(equipment) => set({ equipment })}
      />
      <SomeOf
        label={t("advice.limits")}
        description={t("advice.limits_hint")}
        values={AREAS}
        nameOf={(one) => t(`library.area.${one}`)}
        value={form.limits}
        onChange={(limits) => set({ limits })}
      />
      <Button onClick={() => setWish(wishOf(form))}>{t("advice.ask")}</Button>
    </>,
    <Answer found={data?.recommendations} isWaiting={isFetching} error={error}>
      {({ item, ...advice }, i) => (
        <ProgramResult key={item.id} program={item} advice={advice} isBest={i === 0} />
      )}
    </Answer>,
  );
}
