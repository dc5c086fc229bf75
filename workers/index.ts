import { app } from "#workers/app";

export { AttemptLimiter } from "#durable-objects/attempt-limiter/attempt-limiter";
export { ChatRoom } from "#durable-objects/chat-room/chat-room";
export { UserHub } from "#durable-objects/user-hub/user-hub";

export default { fetch: app.fetch } satisfies ExportedHandler<Env>;
