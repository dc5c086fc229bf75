import { SegmentedControl } from "@mantine/core";
import { useTranslation } from "react-i18next";

export type Way = "phone" | "email";

type WayChoiceProps = { way: Way; onChange: (way: Way) => void };

/** Phone or e-mail. */
export function WayChoice({ way, onChange }: WayChoiceProps) {
  const { t } = useTranslation("signIn");
  return (
    <SegmentedControl
      fullWidth
      mb="md"
      aria-label={t("way.label")}
      value={way}
      onChange={onChange}
      data={[
        { value: "phone", label: t("way.phone") },
        { value: "email", label: t("way.email") },
      ]}
    />
  );
}
