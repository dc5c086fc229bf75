export type { ChatChange } from "#sdk/chat/chat-change";
export type { ChatMessage, ConversationState, NewMessage } from "#sdk/chat/chat-message";
export type { ChatRow } from "#sdk/chat/chat-row";
export type { Chats } from "#sdk/chat/chats";
export type { Conversation } from "#sdk/chat/conversation";
export type { Live } from "#sdk/live";
export type { Connection, FrameListener } from "#sdk/realtime/connection";
export type { ConnectionState } from "#sdk/realtime/connection-state";
export type { Events, HappeningEvent } from "#sdk/realtime/events";
export type { PresenceWatch } from "#sdk/realtime/presence-watch";
export type { Rest, Verb } from "#sdk/rest/rest";
export { type FailureCode, SidelineError } from "#sdk/rest/sideline-error";
export type { Registration, Session } from "#sdk/session/session";
export type { SessionState, SessionUser } from "#sdk/session/session-state";
export { Sideline, type SidelineOptions } from "#sdk/sideline";
export { memoryStorage } from "#sdk/storage/memory-storage";
export type { Storage, StorageRange, StorageValues } from "#sdk/storage/storage";
export type { ShownExercise, ShownSet, ShownWorkout } from "#sdk/training/shown-workout";
export { Training } from "#sdk/training/training";
export type {
  AnswerTo,
  Chat,
  ChatListItem,
  Client,
  ClientEvent,
  ClientFrame,
  ClientStatus,
  Coach,
  DataOf,
  Detail,
  ErrorCode,
  Feature,
  FeatureAccess,
  InviteCode,
  InviteStatus,
  Me,
  Message,
  OwnCoach,
  OwnCoachProfile,
  Availability,
  Booking,
  CoachingSession,
  Override,
  SessionType,
  Slot,
  Slots,
  IntakeForm,
  Template,
  Prescription,
  Workout,
  WorkoutExercise,
  WorkoutLog,
  NewLog,
  LogChange,
  NutritionTargets,
  NutritionEntry,
  Amounts,
  ProgressPhoto,
  BodyMetrics,
  ExerciseHistory,
  Records,
  Participant,
  Presence,
  Privacy,
  Profile,
  SaidWith,
  ServerEvent,
  ServerFrame,
  Subscription,
} from "#sdk/wire";
