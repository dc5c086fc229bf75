import { ActionIcon, Menu } from "@mantine/core";
import { mdiDotsVertical, mdiPencilOutline, mdiTrashCanOutline } from "@mdi/js";

import type { Block } from "#web/tracker/day/planned";
import { WEEK, weekdayText } from "#web/tracker/day-text";
import { useSave } from "#web/tracker/use-save";
import { useTracker } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";
import { BLOCK_TYPE } from "#web/tracker/week/block-type";
import css from "#web/tracker/week/week.module.css";
import { Icon } from "#web/ui/icon.tsx";

type BlockCardProps = {
  id: string;
  block: Block;
  onEdit: () => void;
  onMove: (weekday: number) => void;
};

/** A block of the plan: dragged to another day, or moved, changed and deleted by its menu. */
export function BlockCard({ id, block, onEdit, onMove }: BlockCardProps) {
  const t = useWords();
  const tracker = useTracker();
  const save = useSave();
  const { title, start, end, category, weekday } = block;
  return (
    <li className={css.block}>
      <button
        type="button"
        className={css.blockText}
        draggable
        onDragStart={({ dataTransfer }) => {
          dataTransfer.setData(BLOCK_TYPE, id);
          dataTransfer.effectAllowed = "move";
        }}
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
          {WEEK.filter((to) => to !== weekday).map((to) => (
            <Menu.Item key={to} onClick={() => onMove(to)}>
              {weekdayText(to)}
            </Menu.Item>
          ))}
        </Menu.Dropdown>
      </Menu>
    </li>
  );
}
