import { Anchor, Button, Stack, Text } from "@mantine/core";
import { mdiInboxArrowDown } from "@mdi/js";
import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import { useSideline } from "#sdk/react";
import { latestCode } from "#web/inbox/latest-code";
import { Icon } from "#web/ui/icon.tsx";
import { useReport } from "#web/ui/use-report";

type DevCodeProps = { phone: string; isBusy: boolean; onCode: (otp: string) => Promise<void> };

/** On a server under development the code is one click away. Deployed, there is nothing here. */
export function DevCode({ phone, isBusy, onCode }: DevCodeProps) {
  const { t } = useTranslation("signIn");
  const client = useSideline();
  const report = useReport();
  const [isMissing, setMissing] = useState(false);
  const { isSuccess } = useQuery({
    queryKey: ["dev-inbox", phone],
    queryFn: async () => (await latestCode(phone, client)) ?? null,
  });
  if (!isSuccess) return null;

  async function take() {
    try {
      const code = await latestCode(phone, client);
      setMissing(code === undefined);
      if (code !== undefined) await onCode(code);
    } catch (thrown) {
      report(thrown);
    }
  }

  return (
    <Stack gap={4}>
      <Button
        variant="light"
        leftSection={<Icon path={mdiInboxArrowDown} size={18} />}
        disabled={isBusy}
        onClick={() => void take()}
      >
        {t("dev.use")}
      </Button>
      <Text size="xs" c="dimmed" ta="center">
        {isMissing ? t("dev.none") : t("dev.about")}{" "}
        <Anchor
          inherit
          underline="always"
          href={`/inbox?to=${encodeURIComponent(phone)}`}
          target="_blank"
          rel="noreferrer"
        >
          {t("dev.open")}
        </Anchor>
      </Text>
    </Stack>
  );
}
