import { Text } from "@mantine/core";
import { type ComponentType, useState } from "react";

import { useWords } from "#web/coach/use-words";
import { AddButton, EditButton } from "#web/ui/buttons.tsx";
import { Card } from "#web/ui/card.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import lines from "#web/ui/lines.module.css";
import { Waiting } from "#web/ui/waiting.tsx";

type BelongingsProps<T> = {
  title: string;
  icon: string;
  /** What the button says that adds one. */
  add: string;
  /** Instead of a list without anything in it. */
  none: string;
  /** Undefined until they are read. */
  items: T[] | undefined;
  error: Error | null;
  aboutOf: (one: T) => string;
  /** Where one is edited, or a new one is made. */
  Dialog: ComponentType<{ one: T | undefined; onClose: () => void }>;
};

/** A list that belongs to the coach's profile. */
export function Belongings<T extends { id: string; name: string }>(props: BelongingsProps<T>) {
  const { title, icon, add, none, items, error, aboutOf, Dialog } = props;
  const t = useWords();
  const [edited, edit] = useState<T | "new">();
  return (
    <Card title={title} icon={icon} end={<AddButton label={add} onClick={() => edit("new")} />}>
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={1} />}
      {items?.length === 0 && (
        <Text size="sm" c="dimmed">
          {none}
        </Text>
      )}
      {items?.map((one) => (
        <div key={one.id} className={lines.line}>
          <div className={lines.text}>
            <Text fw={500}>{one.name}</Text>
            <Text size="sm" c="dimmed">
              {aboutOf(one)}
            </Text>
          </div>
          <EditButton label={t("types.edit", { name: one.name })} onClick={() => edit(one)} />
        </div>
      ))}
      {edited && (
        <Dialog one={edited === "new" ? undefined : edited} onClose={() => edit(undefined)} />
      )}
    </Card>
  );
}
