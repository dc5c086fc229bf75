import { ActionIcon, Button, VisuallyHidden } from "@mantine/core";
import { mdiClose, mdiPause, mdiPlay } from "@mdi/js";
import { type CSSProperties, useEffect } from "react";

import { countdown } from "#web/training/rest/countdown";
import css from "#web/training/rest/rest-timer.module.css";
import { ring } from "#web/training/rest/ring";
import { useCountdown } from "#web/training/rest/use-countdown";
import { useWords } from "#web/training/use-words";
import { Icon } from "#web/ui/icon.tsx";
import { tell } from "#web/ui/tell";

const STEP_SECONDS = 15;

/** How long one still rests, wherever one is within the training. */
export function RestTimer() {
  const t = useWords();
  const rest = useCountdown();
  const isOver = rest !== undefined && rest.isRunning && rest.left === 0;
  useEffect(() => {
    if (!isOver) return;
    ring();
    tell(t("rest.over"));
    countdown.end();
  }, [isOver, t]);
  if (!rest) return null;
  const { left, total, after, isRunning } = rest;
  const style: CSSProperties & { "--share": number } = {
    "--share": total === 0 ? 0 : left / total,
  };
  return (
    <section className={css.timer} style={style} aria-label={t("rest.title")}>
      <div className={css.bar} />
      <div className={css.left} data-numbers role="timer" aria-live="off">
        {clock(left)}
        <small>{after}</small>
      </div>
      {/* Said once, not each second. */}
      <VisuallyHidden component="output">
        {t("rest.began", { count: Math.round(total / 1000) })}
      </VisuallyHidden>
      <Button variant="subtle" size="compact-md" onClick={() => countdown.add(-STEP_SECONDS)}>
        {t("rest.less")}
      </Button>
      <Button variant="subtle" size="compact-md" onClick={() => countdown.add(STEP_SECONDS)}>
        {t("rest.more")}
      </Button>
      <ActionIcon
        variant="light"
        size={42}
        radius="xl"
        aria-label={t(isRunning ? "rest.pause" : "rest.resume")}
        onClick={isRunning ? countdown.pause : countdown.resume}
      >
        <Icon path={isRunning ? mdiPause : mdiPlay} />
      </ActionIcon>
      <ActionIcon
        variant="subtle"
        color="gray"
        size={42}
        aria-label={t("rest.end")}
        onClick={countdown.end}
      >
        <Icon path={mdiClose} />
      </ActionIcon>
    </section>
  );
}

function clock(ms: number): string {
  const seconds = Math.ceil(ms / 1000);
  return `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, "0")}`;
}
