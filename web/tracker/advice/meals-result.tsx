import { Badge, Button, Group, Text, Title } from "@mantine/core";
import { useLocation } from "wouter";

import type { NutritionAdvice } from "#sdk/sync";
import css from "#web/tracker/advice/advice.module.css";
import { Reasons } from "#web/tracker/advice/reasons.tsx";
import { useTakeMeals } from "#web/tracker/advice/use-take-meals";
import { AmountTiles } from "#web/tracker/items/amount-tiles.tsx";
import { Cautions } from "#web/tracker/library/cautions.tsx";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { tell } from "#web/ui/tell";
import { useBusy } from "#web/ui/use-busy";

type MealsResultProps = { advice: NutritionAdvice; isBest: boolean };

/** A way to eat: what a day of it holds, and its meals, which become one's own with a tap. */
export function MealsResult({ advice, isBest }: MealsResultProps) {
  const t = useWords();
  const [, go] = useLocation();
  const { isBusy, error, run } = useBusy();
  const takeMeals = useTakeMeals();
  const { item, targets, score, reasons, cautions } = advice;

  const take = () =>
    run(async () => {
      await takeMeals(advice);
      tell(t("advice.meals_taken"));
      go("/today");
    });

  return (
    <article className={css.result} data-best={isBest || undefined} aria-label={item.name}>
      <div className={css.resultHead}>
        <div>
          <Title order={2} size="h5">
            {item.name}
          </Title>
          <Text size="sm" c="dimmed">
            {[
              t(`library.eating.${item.goal}`),
              t(`library.diet.${item.diet}`),
              t(`library.style.${item.style}`),
            ].join(" · ")}
          </Text>
        </div>
        <Group gap="xs">
          {isBest && (
            <Badge variant="light" tt="none">
              {t("advice.fits")}
            </Badge>
          )}
          <Badge variant="default" tt="none">
            {t("advice.score", { score })}
          </Badge>
        </Group>
      </div>
      <Text size="sm">{item.description}</Text>
      {targets ? (
        <AmountTiles
          amounts={{
            calories: targets.kcal,
            protein_g: targets.protein_g,
            carbs_g: targets.carbs_g,
            fat_g: targets.fat_g,
          }}
        />
      ) : (
        <Text size="sm" c="dimmed">
          {t("advice.targets_unknown")}
        </Text>
      )}
      <ol className={css.days}>
        {item.meals.map(({ name, energy_percent, foods }) => (
          <li key={name} className={css.day}>
            <Group justify="space-between" gap="xs">
              <strong>{name}</strong>
              <span className={css.much}>{t("progress.percent", { percent: energy_percent })}</span>
            </Group>
            <ul>
              {foods.map((food) => (
                <li key={food.food_id}>{food.name}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
      <Reasons reasons={reasons} />
      <Cautions cautions={cautions} />
      <ErrorNotice error={error} />
      <Group>
        <Button loading={isBusy} onClick={() => void take()}>
          {t("advice.take_meals")}
        </Button>
      </Group>
    </article>
  );
}
