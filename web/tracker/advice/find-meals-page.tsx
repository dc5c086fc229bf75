import { Button, Group, NumberInput, Stack, Text } from "@mantine/core";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import { useSideline } from "#sdk/react";
import type { NutritionWish } from "#sdk/sync";
import { Answer } from "#web/tracker/advice/answer.tsx";
import { OneOf, SomeOf } from "#web/tracker/advice/chips.tsx";
import { ACTIVITIES, ALLERGENS, DIETS, EATING, SEXES } from "#web/tracker/advice/choices";
import { FindPage } from "#web/tracker/advice/find-page.tsx";
import { MealsResult } from "#web/tracker/advice/meals-result.tsx";
import { BEGINNING, BODY, wishOf } from "#web/tracker/advice/meals-wish";
import { useForm } from "#web/ui/use-form";
import { useWords } from "#web/tracker/use-words";

/** Ways to eat that fit what somebody wants and who they are, and why they do. */
export function FindMealsPage() {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => BEGINNING);
  const [wish, setWish] = useState<NutritionWish>();
  const { data, error, isFetching } = useQuery({
    queryKey: ["advice", "nutrition", wish],
    queryFn: () => rest.POST("/api/v1/recommendations/nutrition", { body: wish! }),
    enabled: wish !== undefined,
    refetchOnReconnect: "always",
  });
  return (
    <FindPage
      title={t("advice.meals")}
      about={t("advice.meals_about")}
      back="/today"
      wish={
        <>
          <OneOf
            label={t("advice.goal")}
            values={EATING}
            nameOf={(goal) => t(`library.eating.${goal}`)}
            value={form.goal}
            onChange={(goal) => set({ goal })}
          />
          <OneOf
            label={t("advice.diet")}
            values={DIETS}
            nameOf={(diet) => t(`library.diet.${diet}`)}
            value={form.diet}
            onChange={(diet) => set({ diet })}
          />
          <SomeOf
            label={t("advice.avoid")}
            values={ALLERGENS}
            nameOf={(one) => t(`library.allergen.${one}`)}
            value={form.avoid}
            onChange={(avoid) => set({ avoid })}
          />
          <Stack gap="xs">
            <Text fw={600} size="sm">
              {t("advice.body")}
            </Text>
            <Text size="xs" c="dimmed">
              {t("advice.body_about")}
            </Text>
            <OneOf
              label={t("advice.sex")}
              values={SEXES}
              nameOf={(sex) => t(`library.sex.${sex}`)}
              value={form.sex}
              onChange={(sex) => set({ sex })}
            />
            <Group grow align="flex-end">
              {BODY.map(({ field, min, max }) => (
                <NumberInput
                  key={field}
                  label={t(`advice.${field}`)}
                  hideControls
                  min={min}
                  max={max}
                  value={form[field]}
                  onChange={(amount) => set({ [field]: amount })}
                />
              ))}
            </Group>
          </Stack>
          <OneOf
            label={t("advice.activity")}
            values={ACTIVITIES}
            nameOf={(one) => t(`library.activity.${one}`)}
            value={form.activity}
            onChange={(activity) => set({ activity })}
          />
          <Button onClick={() => setWish(wishOf(form))}>{t("advice.ask")}</Button>
        </>
      }
    >
      <Answer found={data?.recommendations} isWaiting={isFetching} error={error}>
        {(advice, i) => <MealsResult key={advice.item.id} advice={advice} isBest={i === 0} />}
      </Answer>
    </FindPage>
  );
}
