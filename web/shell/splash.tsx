import { Center, Loader, VisuallyHidden } from "@mantine/core";
import { useTranslation } from "react-i18next";

/** While something loads that has no shape of its own yet. */
export function Splash() {
  const { t } = useTranslation();
  return (
    <Center h="100%" mih="8rem" component="output">
      <Loader type="dots" aria-hidden />
      <VisuallyHidden>{t("loading")}</VisuallyHidden>
    </Center>
  );
}
