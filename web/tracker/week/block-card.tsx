import { ActionIcon, Menu } from "@mantine/core";
import {
  mdiArrowDown,
  mdiArrowUp,
  mdiDotsVertical,
  mdiPencilOutline,
  mdiTrashCanOutline,
} from "@mdi/js";
import type { KeyboardEvent } from "react";

import { useTracker } from "#sdk/react";
import quiet from "#web/ui/buttons.module.css";
import type { Block } from "#web/tracker/day/planned";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { hueStyle } from "#web/tracker/hue";
import { useSave } from "#web/tracker/use-save";
import { useWords } from "#web/tracker/use-words";
import { BLOCK_TYPE } from "#web/tracker/week/block-type";
import type { Plan, Step } from "#web/tracker/week/use-plan";
import css from "#web/tracker/week/week.module.css";
import { focusWhenThere } from "#web/ui/focus-when-there";
import { Icon } from "#web/ui/icon.tsx";

const KEYS: Record<string, Step> = {
  ArrowUp: "earlier",
  ArrowDown: "later",
  ArrowLeft: "day_before",
  ArrowRight: "day_after",
};
const SHORTCUTS = Object.keys(KEYS)
  .map((key) => `Alt+${key}`)
  .join(" ");

type BlockCardProps = { id: string; block: Block; plan: Plan; onEdit: () => void };

/** A block of the plan: dragged, moved by Alt and an arrow key, or changed by its menu. */
export function BlockCard({ id, block, plan, onEdit }: BlockCardProps) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const { title, start, end, category, weekday } = block;
  const { step, moveTo } = plan;

  function press(event: KeyboardEvent) {
    const way = KEYS[event.key];
    if (!event.altKey || !way) return;
    event.preventDefault();
    step(id, way);
    // It may be another element then, in another column.
    const week = event.currentTarget.closest<HTMLElement>("[data-week]");
    requestAnimationFrame(() => focusWhenThere(week, `[data-block="${CSS.escape(id)}"]`));
  }

  return (
    <li className={css.block} style={hueStyle(category)}>
      <button
        type="button"
        data-block={id}
        className={css.blockText}
        aria-keyshortcuts={SHORTCUTS}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(BLOCK_TYPE, id);
          dataTransfer.effectAllowed = "move";
        }}
        onKeyDown={press}
        onClick={onEdit}
      >
        <span className={css.blockTime}>{t("schedule.span", { start, end })}</span>
        <span className={css.blockTitle}>{title}</span>
        {category !== undefined && <span className={css.blockTime}>{category}</span>}
      </button>
      <Menu position="bottom-end" withinPortal>
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={28}
            className={`${quiet.quiet} ${css.menu}`}
            aria-label={t("week.actions", { name: title })}
          >
            <Icon path={mdiDotsVertical} size={18} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <Menu.Item leftSection={<Icon path={mdiPencilOutline} size={18} />} onClick={onEdit}>
            {t("change")}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon path={mdiTrashCanOutline} size={18} />}
            onClick={() => save(tracker.remove("schedule_blocks", id))}
          >
            {t("delete")}
          </Menu.Item>
          <Menu.Divider />
          <Menu.Label>{t("week.move")}</Menu.Label>
          <Menu.Item
            leftSection={<Icon path={mdiArrowUp} size={18} />}
            onClick={() => step(id, "earlier")}
          >
            {t("week.earlier")}
          </Menu.Item>
          <Menu.Item
            leftSection={<Icon path={mdiArrowDown} size={18} />}
            onClick={() => step(id, "later")}
          >
            {t("week.later")}
          </Menu.Item>
          {WEEK.filter((to) => to !== weekday).map((to) => (
            <Menu.Item key={to} onClick={() => moveTo(id, to)}>
              {weekdayText(to)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
