export {
  SidelineProvider,
  type SidelineProviderProps,
  useSideline,
} from "#sdk/react/sideline-provider";
export { useChat } from "#sdk/react/use-chat";
export { type ChatFilter, useChats } from "#sdk/react/use-chats";
export { useConnection } from "#sdk/react/use-connection";
export { useConversation } from "#sdk/react/use-conversation";
export { useMessages } from "#sdk/react/use-messages";
export { usePresence } from "#sdk/react/use-presence";
export { type Sending, useSendMessage } from "#sdk/react/use-send-message";
export { type UsedSession, useSession } from "#sdk/react/use-session";
export { type Typing, useTyping } from "#sdk/react/use-typing";
