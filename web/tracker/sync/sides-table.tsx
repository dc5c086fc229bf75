import { Radio, VisuallyHidden } from "@mantine/core";
import { useId } from "react";

import { fieldsOf, type Side, type SideName } from "#web/tracker/sync/side";
import css from "#web/tracker/sync/sync.module.css";
import { useRowWords } from "#web/tracker/sync/use-row-words";
import { useWords } from "#web/tracker/use-words";
import { ago } from "#web/ui/ago";

const SIDES = ["winner", "loser"] as const;

type SidesTableProps = Record<SideName, Side> & {
  /** The side that each field is taken from; undefined where nothing can be mixed. */
  chosen: ReadonlyMap<string, SideName> | undefined;
  onChoose: (field: string, side: SideName) => void;
};

/** A line a field, what differs marked and first; with a choice where a choice can be made. */
export function SidesTable({ winner, loser, chosen, onChoose }: SidesTableProps) {
  const t = useWords();
  const words = useRowWords();
  const group = useId();
  const sides = { winner, loser };
  // A place among others says nothing to anybody.
  const shown = fieldsOf(winner, loser).filter(
    ({ name, differs }) => differs || name !== "position",
  );

  function content(name: string, differs: boolean, side: SideName) {
    const { deleted, payload } = sides[side];
    const text = deleted ? t("conflict.deleted") : words.value(name, payload?.[name]);
    if (!chosen || !differs) return text;
    return (
      <Radio
        name={`${group} ${name}`}
        label={text}
        checked={(chosen.get(name) ?? "winner") === side}
        onChange={() => onChoose(name, side)}
      />
    );
  }

  const isChosen = (name: string, differs: boolean, side: SideName) =>
    differs && chosen !== undefined && (chosen.get(name) ?? "winner") === side;

  return (
    <table className={css.sides}>
      <thead>
        <tr>
          <th scope="col">
            <VisuallyHidden>{t("conflict.field")}</VisuallyHidden>
          </th>
          {SIDES.map((side) => (
            <th key={side} scope="col">
              {t(`conflict.${side}`)}
              <small>
                {sides[side].device_name} · {ago(sides[side].edited_at)}
              </small>
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shown.map(({ name, differs }) => (
          <tr key={name} data-differs={differs || undefined} data-field={name}>
            <th scope="row">
              {words.field(name)}
              {differs && <span className={css.differs}>{t("conflict.differs")}</span>}
            </th>
            {SIDES.map((side) => (
              <td key={side} data-chosen={isChosen(name, differs, side) || undefined}>
                {content(name, differs, side)}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
