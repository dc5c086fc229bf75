import { Skeleton, Stack } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** As much room as what is being fetched will take, so that nothing jumps when it is there. */
export function Waiting({ rows, height = 56 }: { rows: number; height?: number }) {
  const { t } = useTranslation();
  return (
    <Stack component="output" aria-busy aria-label={t("loading")}>
      {Array.from({ length: rows }, (_, row) => (
        <Skeleton key={row} height={height} />
      ))}
    </Stack>
  );
}
