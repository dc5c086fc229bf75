import { useRest } from "#sdk/react";
import { TemplateForm } from "#web/coach/templates/template-form.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** A template to be edited, or a new one. */
export function TemplatePage({ id }: { id: string }) {
  const isNew = id === "new";
  const { data: template, error } = useRest(
    "/api/v1/coaches/me/templates/{id}",
    isNew ? null : { params: { path: { id } } },
  );
  if (isNew) return <TemplateForm template={undefined} />;
  if (!template) return error ? <ErrorNotice error={error} /> : <Waiting rows={5} />;
  return <TemplateForm key={template.id} template={template} />;
}
