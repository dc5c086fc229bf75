import type { ERRORS } from "#sdk/generated/errors";
import type { Answers, components as frames } from "#sdk/generated/frames";
import type { components } from "#sdk/generated/rest";

type Schemas = components["schemas"];
type ClientFrames = frames["schemas"]["ClientFrames"];
type ServerFrames = frames["schemas"]["ServerFrames"];

/** What travels, under the names of the contract. */
export type Chat = Schemas["Chat"];
export type ChatListItem = Schemas["ChatListItem"];
export type Participant = Schemas["Participant"];
export type Message = Schemas["Message"];
export type Me = Schemas["Me"];
export type Profile = Schemas["Profile"];
export type Privacy = Schemas["Privacy"];
export type Presence = Schemas["Presence"];
export type Detail = Schemas["Detail"];
export type Client = Schemas["Client"];
export type ClientStatus = Client["status"];
export type Coach = Schemas["Coach"];
export type InviteCode = Schemas["InviteCode"];
export type InviteStatus = InviteCode["status"];
export type OwnCoach = Schemas["OwnCoach"];
export type OwnCoachProfile = Schemas["OwnCoachProfile"];
export type Availability = Schemas["Availability"];
export type Override = Schemas["Override"];
export type SessionType = Schemas["SessionType"];
export type CoachingSession = Schemas["CoachingSession"];
export type Slot = Schemas["Slot"];
export type Slots = Schemas["Slots"];
export type Booking = Schemas["Booking"];
export type IntakeForm = Schemas["IntakeForm"];
export type Template = Schemas["Template"];
export type Prescription = Schemas["TemplateExercise"];
export type Workout = Schemas["Workout"];
export type WorkoutExercise = Schemas["WorkoutExercise"];
export type WorkoutLog = Schemas["WorkoutLog"];
export type ExerciseHistory = Schemas["ExerciseHistory"];
export type BodyMetrics = Schemas["BodyMetrics"];
export type ProgressPhoto = Schemas["ProgressPhoto"];
export type Amounts = Schemas["Amounts"];
export type NutritionEntry = Schemas["NutritionEntry"];
export type NutritionTargets = Schemas["DatedNutritionTargets"];
export type NewLog = Schemas["NewLog"];
export type LogChange = Schemas["LogChange"];
export type Records = Schemas["Records"];
export type Subscription = Schemas["Subscription"];
export type FeatureAccess = Schemas["FeatureAccess"];
export type Feature = FeatureAccess["feature"];

/** A word of the server's error catalogue. */
export type ErrorCode = keyof typeof ERRORS;

export type ClientEvent = keyof ClientFrames;
export type ServerEvent = keyof ServerFrames;
export type ClientFrame = ClientFrames[ClientEvent];
export type ServerFrame = ServerFrames[ServerEvent];

/** What a frame of this event carries. */
export type SaidWith<E extends ClientEvent> = ClientFrames[E]["data"];
export type DataOf<E extends ServerEvent> = ServerFrames[E]["data"];
/** What the server answers to this event when it does not refuse. */
export type AnswerTo<E extends ClientEvent> = DataOf<Answers[E]>;
