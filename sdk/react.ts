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
export { type UsedConflicts, useConflicts } from "#sdk/react/use-conflicts";
export { type UsedEntity, useEntity } from "#sdk/react/use-entity";
export { type UsedRejected, useRejected } from "#sdk/react/use-rejected";
export { useSync } from "#sdk/react/use-sync";
export { useTracker } from "#sdk/react/use-tracker";
export { useRest } from "#sdk/react/use-rest";
export { type Pages, useRestPages } from "#sdk/react/use-rest-pages";
export { type ClientFilter, useClients } from "#sdk/react/use-clients";
export { useCoachProfile } from "#sdk/react/use-coach-profile";
export { useInvites } from "#sdk/react/use-invites";
export { useMyCoaches } from "#sdk/react/use-my-coaches";
export { type BookingSession, useBookSession } from "#sdk/react/use-book-session";
export { type SessionFilter, useGivenSessions, useSessions } from "#sdk/react/use-sessions";
export { type Dates, useSlots } from "#sdk/react/use-slots";

export { useTraining } from "#sdk/react/use-training";
export { useWaitingSets } from "#sdk/react/use-waiting-sets";
export { type DoingWorkout, useWorkout } from "#sdk/react/use-workout";
export { useClientWorkouts, useWorkouts, type WorkoutFilter } from "#sdk/react/use-workouts";
export { useFeature } from "#sdk/react/use-feature";
export { useSubscription } from "#sdk/react/use-subscription";
