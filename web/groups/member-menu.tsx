import { ActionIcon, Menu } from "@mantine/core";
import {
  mdiAccountRemoveOutline,
  mdiDotsVertical,
  mdiMessageOutline,
  mdiShieldAccountOutline,
  mdiShieldOffOutline,
} from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";

import type { Participant } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { RemoveDialog } from "#web/groups/remove-dialog.tsx";
import { useGroup } from "#web/groups/use-group";
import { useNaming } from "#web/people/names.tsx";
import { Icon } from "#web/ui/icon.tsx";
import { MenuItem } from "#web/ui/menu-item.tsx";
import { useReport } from "#web/ui/use-report";

/** What can be done about a member: admins decide who stays and who helps them. */
export function MemberMenu(props: {
  chatId: string;
  userId: string;
  role: Participant["role"];
  isAdmin: boolean;
}) {
  const { chatId, userId, role, isAdmin } = props;
  const { t } = useTranslation("chat");
  const { chats } = useSideline();
  const { setRole } = useGroup(chatId);
  const [, go] = useLocation();
  const [isRemoving, setRemoving] = useState(false);
  const name = useNaming()(userId);
  const report = useReport();
  const write = async () => go(`/c/${await chats.openDirect(userId)}`);
  const turn = role === "admin" ? "member" : "admin";
  return (
    <>
      <Menu position="bottom-end">
        <Menu.Target>
          <ActionIcon
            variant="subtle"
            color="gray"
            size={36}
            aria-label={t("group.member_actions", { name })}
          >
            <Icon path={mdiDotsVertical} size={20} />
          </ActionIcon>
        </Menu.Target>
        <Menu.Dropdown>
          <MenuItem icon={mdiMessageOutline} onClick={() => void write().catch(report)}>
            {t("group.message")}
          </MenuItem>
          {isAdmin && (
            <>
              <MenuItem
                icon={role === "admin" ? mdiShieldOffOutline : mdiShieldAccountOutline}
                onClick={() => void setRole(userId, turn).catch(report)}
              >
                {t(role === "admin" ? "group.demote" : "group.promote")}
              </MenuItem>
              <MenuItem icon={mdiAccountRemoveOutline} isGrave onClick={() => setRemoving(true)}>
                {t("group.remove")}
              </MenuItem>
            </>
          )}
        </Menu.Dropdown>
      </Menu>
      {isRemoving && (
        <RemoveDialog
          chatId={chatId}
          userId={userId}
          name={name}
          onClose={() => setRemoving(false)}
        />
      )}
    </>
  );
}
