import { Alert, Button, Group, Title } from "@mantine/core";
import { useLocation } from "wouter";

import type { Template } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { isComplete } from "#web/coach/templates/plan";
import { PlanFields } from "#web/coach/templates/plan-fields.tsx";
import css from "#web/coach/templates/template-form.module.css";
import { useKeptPlan } from "#web/coach/templates/use-kept-plan";
import { useWords } from "#web/coach/use-words";
import { ConfirmButton } from "#web/settings/confirm-button.tsx";
import { SaveState } from "#web/ui/save-state.tsx";
import { BackLink } from "#web/ui/back-link.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

const LIST = "/coach/templates";

/** A template that is there already: it saves itself. */
export function EditTemplate({ template }: { template: Template }) {
  const t = useWords();
  const [, go] = useLocation();
  const { rest } = useSideline();
  const { isBusy, error: refused, run } = useBusy();
  const { plan, change, status, error, isOutdated, takeTheirs, keepMine } = useKeptPlan(template);
  const remove = () =>
    run(async () => {
      await rest.DELETE("/api/v1/coaches/me/templates/{id}", {
        params: { path: { id: template.id } },
      });
      go(LIST);
    });
  return (
    <div className={css.form}>
      <header className={css.head}>
        <BackLink href={LIST} />
        <Title order={1} size="h3">
          {t("templates.edit")}
        </Title>
        <div className={css.state}>
          {isComplete(plan) ? <SaveState status={status} /> : t("templates.incomplete")}
        </div>
      </header>
      {isOutdated ? (
        <Alert color="yellow" role="alert" title={t("templates.outdated")}>
          {t("templates.outdated_about")}
          <Group mt="sm" gap="xs">
            <Button variant="default" disabled={isBusy} onClick={() => run(takeTheirs)}>
              {t("templates.take_theirs")}
            </Button>
            <Button variant="default" disabled={isBusy} onClick={() => run(keepMine)}>
              {t("templates.keep_mine")}
            </Button>
          </Group>
        </Alert>
      ) : (
        <ErrorNotice error={error ?? refused} />
      )}
      <PlanFields plan={plan} onChange={change} />
      <ConfirmButton question={t("templates.remove_sure")} onConfirm={() => void remove()}>
        {t("templates.remove")}
      </ConfirmButton>
    </div>
  );
}
