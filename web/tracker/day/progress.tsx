import { RingProgress, Text } from "@mantine/core";

import css from "#web/tracker/day/day-head.module.css";
import { useProgress } from "#web/tracker/day/use-progress";
import type { Day } from "#web/tracker/day-text";
import { useWords } from "#web/tracker/use-words";

/** The day at a glance. Nothing where nothing was planned. */
export function Progress({ day }: { day: Day }) {
  const t = useWords();
  const parts = useProgress(day).filter(({ all }) => all > 0);
  const done = parts.reduce((sum, part) => sum + part.done, 0);
  const all = parts.reduce((sum, part) => sum + part.all, 0);
  if (all === 0) return null;
  const percent = Math.round((100 * done) / all);
  return (
    <section className={css.progress} aria-label={t("progress.label", { done, all })}>
      <RingProgress
        size={64}
        thickness={7}
        roundCaps
        aria-hidden
        rootColor="var(--line)"
        sections={percent > 0 ? [{ value: percent, color: "var(--grass)" }] : []}
        label={
          <Text ta="center" size="xs" fw={700} data-numbers>
            {t("progress.percent", { percent })}
          </Text>
        }
      />
      <dl className={css.figures} data-numbers>
        {parts.map((part) => (
          <div key={part.name}>
            <dt>{t(`progress.${part.name}`)}</dt>
            <dd>{t("progress.of", part)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
