import { Button, SegmentedControl, Stack, Text } from "@mantine/core";
import { mdiDownload, mdiFileExportOutline } from "@mdi/js";
import { useState } from "react";

import { useSideline, useSync } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { dayOf } from "#web/ui/day-text";
import { saveFile } from "#web/ui/save-file";
import { type Format, FORMATS, TYPES } from "#web/tracker/file/file-format";
import { StepBar } from "#web/tracker/file/step-bar.tsx";
import { useWords } from "#web/tracker/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

const STEPS = ["sending", "exporting"] as const;

/** Downloads everything. What waits here is sent first, so that it is in the file. */
export function ExportCard() {
  const t = useWords();
  const { rest } = useSideline();
  const { waiting, syncNow } = useSync();
  const { isBusy, error, run } = useBusy();
  const [format, setFormat] = useState<Format>("json");
  const [step, setStep] = useState<(typeof STEPS)[number]>("sending");

  const save = () =>
    run(async () => {
      setStep("sending");
      if (waiting > 0) await syncNow();
      setStep("exporting");
      const file = await rest.GET("/api/v1/export", { params: { query: { format } } });
      const text = typeof file === "string" ? file : JSON.stringify(file, undefined, 2);
      saveFile(`sideline-${dayOf(new Date())}.${format}`, text, TYPES[format]);
    });

  return (
    <Card title={t("file.export")} icon={mdiFileExportOutline}>
      <Stack gap="sm">
        <Text c="dimmed">{t("file.export_about")}</Text>
        <SegmentedControl
          aria-label={t("file.format")}
          disabled={isBusy}
          data={FORMATS.map((value) => ({ value, label: t(`file.${value}`) }))}
          value={format}
          onChange={setFormat}
        />
        <Text size="sm" c="dimmed">
          {t(`file.${format}_about`)}
        </Text>
        {isBusy && <StepBar steps={STEPS} at={step} name={t(`file.${step}`)} />}
        <ErrorNotice error={error} />
        <div>
          <Button
            leftSection={<Icon path={mdiDownload} size={18} />}
            loading={isBusy}
            onClick={() => void save()}
          >
            {t("file.download", { format: t(`file.${format}`) })}
          </Button>
        </div>
      </Stack>
    </Card>
  );
}
