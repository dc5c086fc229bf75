import { ActionIcon } from "@mantine/core";
import { mdiArrowDown, mdiArrowUp, mdiClose, mdiDrag } from "@mdi/js";
import { type DragEvent, useState } from "react";

import { ExerciseFields } from "#web/coach/templates/exercise-fields.tsx";
import { ExerciseName } from "#web/coach/templates/exercise-name.tsx";
import type { Planned } from "#web/coach/templates/plan";
import css from "#web/coach/templates/template-form.module.css";
import { useWords } from "#web/coach/use-words";
import quiet from "#web/ui/buttons.module.css";
import { Icon } from "#web/ui/icon.tsx";

type ExerciseCardProps = {
  exercise: Planned;
  place: number;
  count: number;
  /** The one before it, which it may share a section or a superset with. */
  follows: Planned | undefined;
  onChange: (change: Partial<Planned>) => void;
  onMove: (key: string, to: number) => void;
  onRemove: () => void;
};

const KEY = "application/x-sideline-exercise";

/** One exercise of a template. It moves by dragging, and by its arrows. */
export function ExerciseCard(props: ExerciseCardProps) {
  const { exercise, place, count, follows, onChange, onMove, onRemove } = props;
  const t = useWords();
  const [isOver, setOver] = useState(false);
  const { key, name, section, superset_group } = exercise;
  const called = name || t("templates.exercise");
  const drop = (event: DragEvent) => {
    setOver(false);
    const moving = event.dataTransfer.getData(KEY);
    if (moving !== "") onMove(moving, place);
  };
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Dropped on by pointers only; keys have the arrows.
    <li
      className={css.exercise}
      data-superset={superset_group ?? undefined}
      data-joined={
        (superset_group !== null && superset_group === follows?.superset_group) || undefined
      }
      data-over={isOver || undefined}
      onDragOver={(event) => {
        if (!event.dataTransfer.types.includes(KEY)) return;
        event.preventDefault();
        setOver(true);
      }}
      onDragLeave={() => setOver(false)}
      onDrop={drop}
    >
      {section !== null && section !== follows?.section && <p className={css.section}>{section}</p>}
      <div className={css.top}>
        <span
          className={css.grip}
          draggable
          aria-hidden
          onDragStart={({ dataTransfer }) => dataTransfer.setData(KEY, key)}
        >
          <Icon path={mdiDrag} />
        </span>
        <div className={css.name}>
          <ExerciseName name={name} onChange={onChange} />
        </div>
        <Act
          label={t("templates.up", { name: called })}
          icon={mdiArrowUp}
          isPossible={place > 0}
          onClick={() => onMove(key, place - 1)}
        />
        <Act
          label={t("templates.down", { name: called })}
          icon={mdiArrowDown}
          isPossible={place < count - 1}
          onClick={() => onMove(key, place + 1)}
        />
        <Act
          label={t("templates.drop", { name: called })}
          icon={mdiClose}
          isPossible={count > 1}
          onClick={onRemove}
        />
      </div>
      <ExerciseFields exercise={exercise} onChange={onChange} />
    </li>
  );
}

type ActProps = { label: string; icon: string; isPossible: boolean; onClick: () => void };

const Act = ({ label, icon, isPossible, onClick }: ActProps) => (
  <ActionIcon
    variant="subtle"
    color="gray"
    size={36}
    className={quiet.quiet!}
    disabled={!isPossible}
    aria-label={label}
    onClick={onClick}
  >
    <Icon path={icon} size={18} />
  </ActionIcon>
);
