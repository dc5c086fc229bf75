import { app } from "#workers/app";
import { scheduled } from "#workers/cron";
import { queue } from "#workers/queues";

export { AttemptLimiter } from "#durable-objects/attempt-limiter/attempt-limiter";
export { ChatRoom } from "#durable-objects/chat-room/chat-room";
export { SyncStream } from "#durable-objects/sync-stream/sync-stream";
export { UserHub } from "#durable-objects/user-hub/user-hub";

export default { fetch: app.fetch, queue, scheduled } satisfies ExportedHandler<Env>;
