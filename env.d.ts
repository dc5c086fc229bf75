/** What wrangler.toml and the secrets give every handler and Durable Object. */
declare namespace Cloudflare {
  interface GlobalProps {
    mainModule: typeof import("#workers/index");
    durableNamespaces: "ChatRoom" | "UserHub" | "SyncStream" | "AttemptLimiter";
  }

  interface Env {
    ENVIRONMENT: "development" | "test" | "staging" | "production";
    CORS_ORIGINS: string;
    DELETE_WINDOW_HOURS: string;
    SEND_LIMIT_PER_10S: string;
    PUBLIC_URL: string;
    MAIL_FROM: string;

    DB: D1Database;
    MEDIA: R2Bucket;
    IMAGES: ImagesBinding;
    ASSETS: Fetcher;
    CHAT_ROOM: DurableObjectNamespace<import("#durable-objects/chat-room/chat-room").ChatRoom>;
    USER_HUB: DurableObjectNamespace<import("#durable-objects/user-hub/user-hub").UserHub>;
    SYNC_STREAM: DurableObjectNamespace<
      import("#durable-objects/sync-stream/sync-stream").SyncStream
    >;
    ATTEMPT_LIMITER: DurableObjectNamespace;
    EFFECTS: Queue<import("#contract/jobs").EffectJob>;
    DIRECTORY: Queue<import("#contract/jobs").DirectoryJob>;
    PUSH: Queue<import("#contract/jobs").PushJob>;
    EMAIL: SendEmail;
    USER_LIMIT: RateLimit;
    ADDRESS_LIMIT: RateLimit;

    /** Secrets: see .dev.vars.example. */
    JWT_SIGNING_KEY: string;
    AUTH_SECRET: string;
    TWILIO_ACCOUNT_SID?: string;
    TWILIO_AUTH_TOKEN?: string;
    TWILIO_FROM?: string;
    /** Another address for Twilio's API; tests point it at their own server. */
    TWILIO_URL?: string;
    RESEND_API_KEY?: string;
    /** Another address for Resend's API; tests point it at their own server. */
    RESEND_URL?: string;
    METRICS_TOKEN?: string;
    REVENUECAT_WEBHOOK_AUTH?: string;
    /** A Google service account's key, as JSON. */
    FCM_SERVICE_ACCOUNT?: string;
    EXPO_ACCESS_TOKEN?: string;
  }
}

interface Env extends Cloudflare.Env {}
