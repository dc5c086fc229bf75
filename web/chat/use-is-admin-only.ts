import { useChat } from "#sdk/react";

/** Whether only admins may write here. */
export function useIsAdminOnly(chatId: string): boolean {
  const { details } = useChat(chatId);
  return details?.is_admin_only ?? false;
}
