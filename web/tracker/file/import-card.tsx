import { Alert, Button, FileInput, Group, SegmentedControl, Stack, Text } from "@mantine/core";
import { mdiCheck, mdiFileImportOutline } from "@mdi/js";
import { useState } from "react";

import { Card } from "#web/ui/card.tsx";
import { ImportFigures } from "#web/tracker/file/import-figures.tsx";
import type { ImportMode } from "#web/tracker/file/import-file";
import { StepBar } from "#web/tracker/file/step-bar.tsx";
import { IMPORT_STEPS, useImport } from "#web/tracker/file/use-import";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";

const MODES = ["merge", "replace"] as const;

/** Takes a file in: first it is told what that would do. */
export function ImportCard() {
  const t = useWords();
  const { isBusy, error, step, offer, result, read, change, take } = useImport();
  const [mode, setMode] = useState<ImportMode>("merge");
  const choose = (chosen: ImportMode) => {
    setMode(chosen);
    void change(chosen);
  };
  return (
    <Card title={t("file.import")} icon={mdiFileImportOutline}>
      <Stack gap="sm">
        <Text c="dimmed">{t("file.import_about")}</Text>
        <FileInput
          clearable
          accept="application/json,application/x-ndjson,.json,.ndjson"
          label={t("file.choose")}
          placeholder={t("file.choose_hint")}
          disabled={isBusy}
          onChange={(file) => void read(file, mode)}
        />
        <SegmentedControl
          aria-label={t("file.mode")}
          disabled={isBusy}
          data={MODES.map((value) => ({ value, label: t(`file.${value}`) }))}
          value={mode}
          onChange={choose}
        />
        <Text size="sm" c="dimmed">
          {t(`file.${mode}_about`)}
        </Text>
        {step && <StepBar steps={IMPORT_STEPS} at={step} name={t(`file.${step}`)} />}
        <ErrorNotice error={error} />
        {offer && !step && (
          <section aria-label={t("file.preview")}>
            <Text fw={600}>{t("file.preview_of", { name: offer.file.name })}</Text>
            <ImportFigures result={offer.preview} />
            <Group mt="sm">
              <Button color={mode === "replace" ? "red.9" : "grass"} onClick={() => void take()}>
                {t(`file.take_${mode}`)}
              </Button>
            </Group>
          </section>
        )}
        {result && (
          <Alert icon={<Icon path={mdiCheck} />} title={t("file.done")}>
            <ImportFigures result={result} />
          </Alert>
        )}
      </Stack>
    </Card>
  );
}
