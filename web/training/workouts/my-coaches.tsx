import { ActionIcon, Menu, Text } from "@mantine/core";
import { mdiMessageTextOutline, mdiWhistle } from "@mdi/js";
import { useState } from "react";
import { useLocation } from "wouter";

import type { OwnCoach } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { Avatar } from "#web/people/avatar.tsx";
import { Card } from "#web/ui/card.tsx";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { LeaveDialog } from "#web/training/workouts/leave-dialog.tsx";
import { Icon } from "#web/ui/icon.tsx";
import lines from "#web/ui/lines.module.css";
import { MoreMenu } from "#web/ui/more-menu.tsx";
import { useReport } from "#web/ui/use-report";

/** Who coaches one, with the ways to write to them and to part. */
export function MyCoaches({ coaches }: { coaches: OwnCoach[] }) {
  const t = useWords();
  return (
    <Card title={t("coaches.title", { count: coaches.length })} icon={mdiWhistle}>
      {coaches.map((coach) => (
        <Line key={coach.client_profile_id} own={coach} />
      ))}
    </Card>
  );
}

function Line({ own }: { own: OwnCoach }) {
  const t = useWords();
  const { chats } = useSideline();
  const [isLeaving, setLeaving] = useState(false);
  const report = useReport();
  const [, go] = useLocation();
  const { client_profile_id, coach_id, coach, business_name } = own;
  const name = useCoachName()(own);
  const write = async () => go(`/c/${await chats.openDirect(coach_id)}`);
  return (
    <div className={lines.line}>
      <Avatar id={coach_id} name={name} url={coach.avatar_url} size={44} />
      <div className={lines.text}>
        <Text fw={600} truncate>
          {name}
        </Text>
        {business_name !== name && (
          <Text size="sm" c="dimmed" truncate>
            {business_name}
          </Text>
        )}
      </div>
      <ActionIcon
        variant="light"
        size={40}
        aria-label={t("coaches.write", { name })}
        onClick={() => void write().catch(report)}
      >
        <Icon path={mdiMessageTextOutline} size={20} />
      </ActionIcon>
      <MoreMenu label={t("coaches.actions", { name })}>
        <Menu.Item onClick={() => go(`/training/intake/${client_profile_id}`)}>
          {t("coaches.intake")}
        </Menu.Item>
        <Menu.Item color="red" onClick={() => setLeaving(true)}>
          {t("coaches.leave")}
        </Menu.Item>
      </MoreMenu>
      {isLeaving && <LeaveDialog own={own} onClose={() => setLeaving(false)} />}
    </div>
  );
}
