import { Alert, Code } from "@mantine/core";
import { mdiAlertCircleOutline } from "@mdi/js";
import { useTranslation } from "react-i18next";

import { useErrorWords } from "#web/ui/error-words";
import { Icon } from "#web/ui/icon.tsx";

/** What went wrong, where it went wrong. Nothing while nothing has. */
export function ErrorNotice({ error }: { error: unknown }) {
  const { t } = useTranslation();
  const words = useErrorWords();
  if (!error) return null;
  const { title, hint, requestId } = words(error);
  return (
    <Alert color="red" title={title} icon={<Icon path={mdiAlertCircleOutline} />} role="alert">
      {hint}
      {requestId !== undefined && (
        <Code block mt="xs" fz="xs" style={{ whiteSpace: "pre-wrap", overflowWrap: "anywhere" }}>
          {t("error.request", { id: requestId })}
        </Code>
      )}
    </Alert>
  );
}
