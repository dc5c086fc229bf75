import css from "#web/tracker/day/day-head.module.css";
import { type Part, percentOf } from "#web/tracker/day/use-progress";
import { Ring } from "#web/tracker/ring.tsx";
import { useWords } from "#web/tracker/use-words";

/** The day at a glance. Nothing where nothing was planned. */
export function Progress({ parts }: { parts: Part[] }) {
  const t = useWords();
  const planned = parts.filter(({ all }) => all > 0);
  const percent = percentOf(planned);
  if (percent === undefined) return null;
  const done = planned.reduce((sum, part) => sum + part.done, 0);
  const all = planned.reduce((sum, part) => sum + part.all, 0);
  return (
    <section className={css.progress} aria-label={t("progress.label", { done, all })}>
      <Ring percent={percent} size={64} thickness={7}>
        {t("progress.percent", { percent })}
      </Ring>
      <dl className={css.figures} data-numbers>
        {planned.map((part) => (
          <div key={part.name}>
            <dt>{t(`progress.${part.name}`)}</dt>
            <dd>{t("progress.of", part)}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}
