import { Center, Text, VisuallyHidden } from "@mantine/core";
import { mdiArrowDown, mdiArrowUp } from "@mdi/js";
import { memo, useEffect, useRef } from "react";
import { useTranslation } from "react-i18next";
import { VList, type VListHandle } from "virtua";

import css from "#web/console/console.module.css";
import type { SeenFrame } from "#web/console/use-frames";
import { Icon } from "#web/ui/icon.tsx";
import { clock } from "#web/ui/clock";

type FrameListProps = {
  frames: SeenFrame[];
  chosenId: number | undefined;
  onChoose: (id: number) => void;
};

/** So near to the end counts as at it: whoever is there sees what comes. */
const END_PX = 40;

/** The frames, the latest last. It follows them for as long as one is at the end. */
export function FrameList({ frames, chosenId, onChoose }: FrameListProps) {
  const { t } = useTranslation("console");
  const list = useRef<VListHandle>(null);
  const isAtEnd = useRef(true);
  const { length } = frames;
  useEffect(() => {
    if (isAtEnd.current && length > 0) list.current?.scrollToIndex(length - 1, { align: "end" });
  }, [length]);

  if (length === 0) {
    return (
      <Center className={css.list!} p="md">
        <Text c="dimmed" ta="center">
          {t("empty")}
        </Text>
      </Center>
    );
  }
  return (
    <section className={css.list} aria-label={t("list")}>
      <VList
        ref={list}
        style={{ height: "100%" }}
        onScroll={(offset) => {
          const { scrollSize = 0, viewportSize = 0 } = list.current ?? {};
          isAtEnd.current = scrollSize - offset - viewportSize < END_PX;
        }}
      >
        {frames.map((seen) => (
          <Row key={seen.id} seen={seen} isChosen={seen.id === chosenId} onChoose={onChoose} />
        ))}
      </VList>
    </section>
  );
}

type RowProps = { seen: SeenFrame; isChosen: boolean; onChoose: (id: number) => void };

const Row = memo(function Row({ seen, isChosen, onChoose }: RowProps) {
  const { t } = useTranslation("console");
  const { id, at, direction, event, frame } = seen;
  return (
    <button
      type="button"
      className={css.row}
      data-event={event}
      aria-pressed={isChosen}
      onClick={() => onChoose(id)}
    >
      <time dateTime={at.toISOString()}>{clock(at)}</time>
      <span className={css.arrow} data-direction={direction}>
        <Icon path={direction === "in" ? mdiArrowDown : mdiArrowUp} size={16} />
        <VisuallyHidden>{t(direction)}</VisuallyHidden>
      </span>
      <span className={css.event}>{event}</span>
      <span className={css.data}>{JSON.stringify(frame.data)}</span>
    </button>
  );
});
