import { Paper, Text, Title } from "@mantine/core";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";

import css from "#web/sign-in/frame.module.css";

type FrameProps = {
  title: string;
  subtitle: string;
  /** Only as high as what it holds: no step comes after it. */
  isAlone?: boolean;
  children: ReactNode;
};

/** The card in the middle of an otherwise empty page. */
export function Frame({ title, subtitle, isAlone = false, children }: FrameProps) {
  const { t } = useTranslation();
  return (
    <div className={css.page}>
      <main className={css.middle}>
        <div className={css.brand}>
          <img src="/icons/icon.svg" alt="" width={44} height={44} />
          {t("app")}
        </div>
        <Paper
          withBorder
          radius="lg"
          p={{ base: "lg", xs: "xl" }}
          className={css.card!}
          data-alone={isAlone || undefined}
        >
          <Title order={1} size="h3">
            {title}
          </Title>
          <Text c="dimmed" mt={4} mb="lg">
            {subtitle}
          </Text>
          {children}
        </Paper>
      </main>
    </div>
  );
}
