import { Button, Group, Text } from "@mantine/core";
import { mdiClipboardListOutline, mdiPlus } from "@mdi/js";
import { useState } from "react";
import { Link } from "wouter";

import type { Template } from "#sdk/index";
import { useRestPages } from "#sdk/react";
import { AssignDialog } from "#web/coach/templates/assign-dialog.tsx";
import css from "#web/coach/templates/templates-page.module.css";
import { useWords } from "#web/coach/use-words";
import { Empty } from "#web/ui/empty.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const NEW = "/coach/templates/new";

/** A coach's plans of workouts. */
export function TemplatesPage() {
  const t = useWords();
  const [assigned, assign] = useState<Template>();
  const { items, hasMore, loadMore, isLoadingMore, error } = useRestPages(
    "/api/v1/coaches/me/templates",
    ({ templates }) => templates,
  );
  return (
    <>
      <PageHead title={t("templates.title")} about={t("templates.about")}>
        <Button component={Link} href={NEW} leftSection={<Icon path={mdiPlus} size={18} />}>
          {t("templates.add")}
        </Button>
      </PageHead>
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={3} height={120} />}
      {items?.length === 0 && (
        <Empty
          order={2}
          icon={mdiClipboardListOutline}
          title={t("templates.none")}
          hint={t("templates.none_about")}
        >
          <Button component={Link} href={NEW} mt="sm">
            {t("templates.add")}
          </Button>
        </Empty>
      )}
      <ul className={css.grid}>
        {items?.map((template) => (
          <li key={template.id}>
            <TemplateCard template={template} onAssign={() => assign(template)} />
          </li>
        ))}
      </ul>
      {hasMore && (
        <Button mt="md" variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
      {assigned && <AssignDialog templateId={assigned.id} onClose={() => assign(undefined)} />}
    </>
  );
}

function TemplateCard({ template, onAssign }: { template: Template; onAssign: () => void }) {
  const t = useWords();
  const { id, name, exercises } = template;
  return (
    <article className={css.card}>
      <Link href={`/coach/templates/${id}`} className={css.link}>
        {name}
      </Link>
      <span className={css.what}>{exercises.map((exercise) => exercise.name).join(", ")}</span>
      <Group justify="space-between">
        <Text size="sm" c="dimmed">
          {t("templates.exercises", { count: exercises.length })}
        </Text>
        <Button
          variant="light"
          size="compact-md"
          onClick={onAssign}
          aria-label={t("templates.assign", { name })}
        >
          {t("assign.open")}
        </Button>
      </Group>
    </article>
  );
}
