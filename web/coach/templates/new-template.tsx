import { Button, Title } from "@mantine/core";
import { useState } from "react";
import { useLocation } from "wouter";

import { useSideline } from "#sdk/react";
import { isComplete, planOf, savedPlan } from "#web/coach/templates/plan";
import { PlanFields } from "#web/coach/templates/plan-fields.tsx";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

const LIST = "/coach/templates";

/** A template that is made by a click; from then on it saves itself. */
export function NewTemplate() {
  const t = useWords();
  const [, go] = useLocation();
  const { rest } = useSideline();
  const { isBusy, error, run } = useBusy();
  const [plan, setPlan] = useState(() => planOf(undefined));
  const make = () =>
    run(async () => {
      const { id } = await rest.POST("/api/v1/coaches/me/templates", { body: savedPlan(plan) });
      go(`${LIST}/${id}`, { replace: true });
    });
  return (
    <form
      className={css.form}
      onSubmit={(event) => {
        event.preventDefault();
        if (isComplete(plan)) void make();
      }}
    >
      <header className={css.head}>
        <BackLink href={LIST} />
        <Title order={1} size="h3">
          {t("templates.add")}
        </Title>
        <Button type="submit" ml="auto" loading={isBusy} disabled={!isComplete(plan)}>
          {t("templates.save")}
        </Button>
      </header>
      <ErrorNotice error={error} />
      <PlanFields plan={plan} onChange={setPlan} />
    </form>
  );
}
