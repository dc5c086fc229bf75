import { useRest } from "#sdk/react";
import { EditTemplate } from "#web/coach/templates/edit-template.tsx";
import { NewTemplate } from "#web/coach/templates/new-template.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** A template to be edited, or a new one. */
export function TemplatePage({ id }: { id: string }) {
  const isNew = id === "new";
  const { data: template, error } = useRest(
    "/api/v1/coaches/me/templates/{id}",
    isNew ? null : { params: { path: { id } } },
  );
  if (isNew) return <NewTemplate />;
  if (!template) return error ? <ErrorNotice error={error} /> : <Waiting rows={5} />;
  return <EditTemplate key={template.id} template={template} />;
}
