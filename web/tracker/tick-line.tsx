import { Checkbox } from "@mantine/core";
import type { ReactNode } from "react";

import css from "#web/tracker/tick-line.module.css";

type TickLineProps = {
  title: string;
  about?: ReactNode;
  isDone: boolean;
  isNow?: boolean;
  end?: ReactNode;
  onTick: (isDone: boolean) => void;
};

/** Something to be done, done with one tap. */
export const TickLine = ({ title, about, isDone, isNow, end, onTick }: TickLineProps) => (
  <div className={css.line} data-done={isDone || undefined} data-now={isNow || undefined}>
    <Checkbox
      size="md"
      radius="xl"
      className={css.tick!}
      label={title}
      description={about}
      checked={isDone}
      onChange={({ currentTarget }) => onTick(currentTarget.checked)}
    />
    {end}
  </div>
);
