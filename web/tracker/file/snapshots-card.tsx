import { Alert, Button, Text } from "@mantine/core";
import { mdiBackupRestore, mdiCheck } from "@mdi/js";
import { useState } from "react";

import { shownLocale } from "#web/i18n/shown-locale";
import { Card } from "#web/ui/card.tsx";
import { ImportFigures } from "#web/tracker/file/import-figures.tsx";
import type { ImportResult } from "#web/tracker/file/use-import";
import { useSnapshots } from "#web/tracker/file/use-snapshots";
import css from "#web/tracker/list.module.css";
import { momentText } from "#web/tracker/moment-text";
import { useWords } from "#web/tracker/use-words";
import { ConfirmDialog } from "#web/ui/confirm-dialog.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** What everything was at some moments of the past, and can be again. */
export function SnapshotsCard() {
  const t = useWords();
  const { snapshots, error, restore } = useSnapshots();
  const [asked, setAsked] = useState<number>();
  const [result, setResult] = useState<ImportResult>();
  return (
    <Card title={t("snapshots.title")} icon={mdiBackupRestore}>
      <Text c="dimmed" mb="sm">
        {t("snapshots.about")}
      </Text>
      {!snapshots && (error ? <ErrorNotice error={error} /> : <Waiting rows={2} />)}
      {snapshots?.length === 0 && <Text>{t("snapshots.none")}</Text>}
      <ul className={css.list}>
        {snapshots?.map(({ version, created_at, bytes }) => (
          <li key={version} className={css.item}>
            <div className={css.text}>
              <Text fw={600}>
                <time dateTime={created_at}>{momentText(created_at)}</time>
              </Text>
              <Text size="sm" c="dimmed" data-numbers>
                {t("snapshots.facts", { version, size: sizeText(bytes) })}
              </Text>
            </div>
            <Button
              size="xs"
              variant="default"
              aria-label={t("snapshots.restore_of", { moment: momentText(created_at) })}
              onClick={() => setAsked(version)}
            >
              {t("snapshots.restore")}
            </Button>
          </li>
        ))}
      </ul>
      {result && (
        <Alert mt="sm" icon={<Icon path={mdiCheck} />} title={t("snapshots.done")}>
          <ImportFigures result={result} />
        </Alert>
      )}
      {asked !== undefined && (
        <ConfirmDialog
          title={t("snapshots.confirm")}
          action={t("snapshots.restore")}
          onConfirm={async () => {
            setResult(await restore(asked));
            setAsked(undefined);
          }}
          onClose={() => setAsked(undefined)}
        >
          <Text>{t("snapshots.confirm_about")}</Text>
        </ConfirmDialog>
      )}
    </Card>
  );
}

const KILO = 1000;

function sizeText(bytes: number): string {
  const [unit, amount] =
    bytes < KILO * KILO
      ? (["kilobyte", bytes / KILO] as const)
      : (["megabyte", bytes / KILO ** 2] as const);
  return new Intl.NumberFormat(shownLocale(), {
    style: "unit",
    unit,
    maximumFractionDigits: 1,
  }).format(amount);
}
