// Generated from the server's contract by `npm run docs`. Do not edit.

export type paths = Record<string, never>;
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Presence: {
      /** Format: uuid */
      user_id: string;
      online: boolean;
      last_seen: string | null;
    };
    Participant: {
      /** Format: uuid */
      user_id: string;
      display_name: string;
      avatar_url: string;
      /** @enum {string} */
      role: "admin" | "member";
      /** Format: date-time */
      joined_at: string;
    };
    Message: {
      /** Format: uuid */
      message_id: string;
      /** Format: uuid */
      chat_id: string;
      seq: number;
      change_seq: number;
      /** Format: uuid */
      sender_id: string;
      client_msg_id?: string;
      /** @enum {string} */
      type: "text" | "image" | "video" | "audio" | "document" | "system";
      payload:
        | {
            body: string;
          }
        | {
            /** Format: uuid */
            media_id: string;
            caption?: string;
          }
        | {
            /** Format: uuid */
            media_id: string;
            duration_ms: number;
          }
        | {
            /** Format: uuid */
            media_id: string;
            filename: string;
          }
        | {
            body: string;
            /** @enum {string} */
            action: "created" | "added" | "left" | "removed" | "renamed";
            /** Format: uuid */
            actor_id: string;
            user_ids: string[];
            name?: string;
          };
      reply_to_message_id: string | null;
      forwarded: boolean;
      hops: number;
      /** @enum {string} */
      status?: "sent" | "delivered" | "read";
      is_deleted: boolean;
      deleted_by: string | null;
      /** @constant */
      is_hidden?: true;
      /** Format: date-time */
      created_at: string;
    };
    Detail: {
      path: string;
      message: string;
      from?: string;
      to?: string;
      allowed?: string[];
    } & {
      [key: string]: unknown;
    };
    ClientFrames: {
      auth: {
        /** @constant */
        event: "auth";
        data: {
          token: string;
        };
        req_id?: string;
      };
      ping: {
        /** @constant */
        event: "ping";
        data: Record<string, never>;
        req_id?: string;
      };
      "message.send": {
        /** @constant */
        event: "message.send";
        data:
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              client_msg_id: string;
              /** @default null */
              reply_to_message_id?: string | null;
              /** @constant */
              type: "text";
              payload: {
                body: string;
              };
            }
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              client_msg_id: string;
              /** @default null */
              reply_to_message_id?: string | null;
              /** @constant */
              type: "image";
              payload: {
                /** Format: uuid */
                media_id: string;
                caption?: string;
              };
            }
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              client_msg_id: string;
              /** @default null */
              reply_to_message_id?: string | null;
              /** @constant */
              type: "video";
              payload: {
                /** Format: uuid */
                media_id: string;
                caption?: string;
              };
            }
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              client_msg_id: string;
              /** @default null */
              reply_to_message_id?: string | null;
              /** @constant */
              type: "audio";
              payload: {
                /** Format: uuid */
                media_id: string;
                duration_ms: number;
              };
            }
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              client_msg_id: string;
              /** @default null */
              reply_to_message_id?: string | null;
              /** @constant */
              type: "document";
              payload: {
                /** Format: uuid */
                media_id: string;
                filename: string;
              };
            };
        req_id?: string;
      };
      "message.delivered": {
        /** @constant */
        event: "message.delivered";
        data:
          | {
              message_ids: string[];
            }
          | {
              /** Format: uuid */
              chat_id: string;
              /** Format: uuid */
              up_to_message_id: string;
            };
        req_id?: string;
      };
      "message.read": {
        /** @constant */
        event: "message.read";
        data: {
          /** Format: uuid */
          chat_id: string;
          /** Format: uuid */
          up_to_message_id: string;
        };
        req_id?: string;
      };
      "message.delete": {
        /** @constant */
        event: "message.delete";
        data: {
          /** Format: uuid */
          message_id: string;
          /**
           * @default me
           * @enum {string}
           */
          for?: "me" | "everyone";
        };
        req_id?: string;
      };
      "typing.start": {
        /** @constant */
        event: "typing.start";
        data: {
          /** Format: uuid */
          chat_id: string;
        };
        req_id?: string;
      };
      "typing.stop": {
        /** @constant */
        event: "typing.stop";
        data: {
          /** Format: uuid */
          chat_id: string;
        };
        req_id?: string;
      };
      "presence.subscribe": {
        /** @constant */
        event: "presence.subscribe";
        data: {
          user_ids: string[];
        };
        req_id?: string;
      };
      "presence.unsubscribe": {
        /** @constant */
        event: "presence.unsubscribe";
        data: {
          user_ids: string[];
        };
        req_id?: string;
      };
      resume: {
        /** @constant */
        event: "resume";
        data: {
          hub_seq: number;
        };
        req_id?: string;
      };
      "chat.pull": {
        /** @constant */
        event: "chat.pull";
        data: {
          /** Format: uuid */
          chat_id: string;
          after_seq?: number;
          after_change_seq?: number;
          /** @default 100 */
          limit?: number;
        };
        req_id?: string;
      };
    };
    ServerFrames: {
      connected: {
        /** @constant */
        event: "connected";
        data: {
          /** Format: uuid */
          user_id: string;
          /** Format: uuid */
          session_id: string;
          hub_seq: number;
          /** Format: date-time */
          server_time: string;
          /** @constant */
          heartbeat_seconds: 25;
          /** Format: uuid */
          chat_id?: string;
          last_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "auth.expiring": {
        /** @constant */
        event: "auth.expiring";
        data: {
          /** Format: date-time */
          expires_at: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      pong: {
        /** @constant */
        event: "pong";
        data: Record<string, never>;
        req_id?: string;
        /** Format: date-time */
        timestamp?: string;
      };
      ok: {
        /** @constant */
        event: "ok";
        data: Record<string, never>;
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "message.new": {
        /** @constant */
        event: "message.new";
        data: {
          /** Format: uuid */
          message_id: string;
          /** Format: uuid */
          chat_id: string;
          seq: number;
          change_seq: number;
          /** Format: uuid */
          sender_id: string;
          client_msg_id?: string;
          /** @enum {string} */
          type: "text" | "image" | "video" | "audio" | "document" | "system";
          payload:
            | {
                body: string;
              }
            | {
                /** Format: uuid */
                media_id: string;
                caption?: string;
              }
            | {
                /** Format: uuid */
                media_id: string;
                duration_ms: number;
              }
            | {
                /** Format: uuid */
                media_id: string;
                filename: string;
              }
            | {
                body: string;
                /** @enum {string} */
                action: "created" | "added" | "left" | "removed" | "renamed";
                /** Format: uuid */
                actor_id: string;
                user_ids: string[];
                name?: string;
              };
          reply_to_message_id: string | null;
          forwarded: boolean;
          hops: number;
          /** @enum {string} */
          status?: "sent" | "delivered" | "read";
          is_deleted: boolean;
          deleted_by: string | null;
          /** @constant */
          is_hidden?: true;
          /** Format: date-time */
          created_at: string;
          /** Format: date-time */
          timestamp: string;
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "message.sent": {
        /** @constant */
        event: "message.sent";
        data: {
          /** Format: uuid */
          message_id: string;
          client_msg_id: string;
          /** Format: uuid */
          chat_id: string;
          seq: number;
          /** Format: date-time */
          timestamp: string;
          duplicate: boolean;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "message.status": {
        /** @constant */
        event: "message.status";
        data: {
          /** Format: uuid */
          message_id: string;
          /** Format: uuid */
          chat_id: string;
          /** Format: uuid */
          user_id: string;
          /** @enum {string} */
          status: "sent" | "delivered" | "read";
          /** @constant */
          up_to: true;
          seq: number;
          /** Format: date-time */
          timestamp: string;
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "message.deleted": {
        /** @constant */
        event: "message.deleted";
        data: {
          /** Format: uuid */
          message_id: string;
          /** Format: uuid */
          chat_id: string;
          seq: number;
          /** @enum {string} */
          for: "me" | "everyone";
          /** Format: uuid */
          by: string;
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      typing: {
        /** @constant */
        event: "typing";
        data: {
          /** Format: uuid */
          chat_id: string;
          /** Format: uuid */
          user_id: string;
          is_typing: boolean;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      presence: {
        /** @constant */
        event: "presence";
        data: components["schemas"]["Presence"];
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "chat.created": {
        /** @constant */
        event: "chat.created";
        data: {
          /** Format: uuid */
          chat_id: string;
          /** @enum {string} */
          type: "direct" | "group";
          name: string | null;
          participants: components["schemas"]["Participant"][];
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "chat.updated": {
        /** @constant */
        event: "chat.updated";
        data: {
          /** Format: uuid */
          chat_id: string;
          changes: {
            name?: string;
            description?: string;
            avatar_url?: string;
            is_admin_only?: boolean;
            version?: number;
            participant?: {
              /** Format: uuid */
              user_id: string;
              /** @enum {string} */
              role: "admin" | "member";
            };
            unread_count?: number;
            read_seq?: number;
            is_marked_unread?: boolean;
            is_muted?: boolean;
            mute_until?: string | null;
            is_pinned?: boolean;
            is_archived?: boolean;
            draft?: string;
            starred?: {
              /** Format: uuid */
              message_id: string;
              is_starred: boolean;
            };
          };
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "group.member.added": {
        /** @constant */
        event: "group.member.added";
        data: {
          /** Format: uuid */
          chat_id: string;
          /** Format: uuid */
          user_id: string;
          display_name: string;
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "group.member.removed": {
        /** @constant */
        event: "group.member.removed";
        data: {
          /** Format: uuid */
          chat_id: string;
          /** Format: uuid */
          user_id: string;
          hub_seq?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      resumed: {
        /** @constant */
        event: "resumed";
        data: {
          hub_seq: number;
          chats: {
            /** Format: uuid */
            chat_id: string;
            last_seq: number;
            change_seq: number;
            unread_count: number;
            read_seq: number;
            is_muted: boolean;
            mute_until: string | null;
            is_pinned: boolean;
            is_archived: boolean;
            is_marked_unread: boolean;
            draft: string;
          }[];
          removed: string[];
          complete: boolean;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "chat.synced": {
        /** @constant */
        event: "chat.synced";
        data: {
          /** Format: uuid */
          chat_id: string;
          messages: components["schemas"]["Message"][];
          receipts: {
            /** Format: uuid */
            user_id: string;
            delivered_seq: number;
            read_seq: number;
          }[];
          next_seq: number;
          next_change_seq: number;
          has_more: boolean;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "sync.changed": {
        /** @constant */
        event: "sync.changed";
        data: {
          version: number;
          open_conflicts: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "invite.accepted": {
        /** @constant */
        event: "invite.accepted";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          client_profile_id: string;
          /** Format: uuid */
          coach_id: string;
          /** Format: uuid */
          user_id: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "workout.assigned": {
        /** @constant */
        event: "workout.assigned";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          workout_id: string;
          /** Format: uuid */
          client_profile_id: string;
          /** Format: date */
          scheduled_date: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "workout.completed": {
        /** @constant */
        event: "workout.completed";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          workout_id: string;
          /** Format: uuid */
          client_profile_id: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "session.booked": {
        /** @constant */
        event: "session.booked";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          session_id: string;
          /** Format: uuid */
          coach_id: string;
          /** Format: date-time */
          start_at: string;
          /** Format: date-time */
          end_at: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "session.cancelled": {
        /** @constant */
        event: "session.cancelled";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          session_id: string;
          /** Format: uuid */
          coach_id: string;
          /** Format: date-time */
          start_at: string;
          /** Format: date-time */
          end_at: string;
          /** Format: uuid */
          client_profile_id?: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "session.rescheduled": {
        /** @constant */
        event: "session.rescheduled";
        /** Format: uuid */
        event_id: string;
        data: {
          /** Format: uuid */
          session_id: string;
          /** Format: uuid */
          coach_id: string;
          /** Format: date-time */
          start_at: string;
          /** Format: date-time */
          end_at: string;
          /** Format: date-time */
          previous_start_at: string;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      "subscription.changed": {
        /** @constant */
        event: "subscription.changed";
        /** Format: uuid */
        event_id: string;
        data: {
          /** @enum {string} */
          previous_status:
            | "none"
            | "in_trial"
            | "active"
            | "canceled"
            | "grace_period"
            | "paused"
            | "expired"
            | "refunded";
          /** @enum {string} */
          current_status:
            | "none"
            | "in_trial"
            | "active"
            | "canceled"
            | "grace_period"
            | "paused"
            | "expired"
            | "refunded";
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
      error: {
        /** @constant */
        event: "error";
        data: {
          code: number;
          /** @enum {string} */
          reason:
            | "MALFORMED_REQUEST"
            | "INVALID_CURSOR"
            | "UNAUTHENTICATED"
            | "TOKEN_EXPIRED"
            | "SESSION_ENDED"
            | "REFRESH_TOKEN_INVALID"
            | "OTP_INVALID"
            | "OTP_EXPIRED"
            | "INVALID_CREDENTIALS"
            | "LINK_INVALID"
            | "FORBIDDEN"
            | "NOT_A_MEMBER"
            | "ADMIN_ONLY"
            | "BLOCKED"
            | "EMAIL_NOT_VERIFIED"
            | "DELETE_WINDOW_CLOSED"
            | "NOT_FOUND"
            | "METHOD_NOT_ALLOWED"
            | "CONFLICT"
            | "PHONE_IN_USE"
            | "LAST_ADMIN"
            | "GROUP_FULL"
            | "IDEMPOTENCY_CONFLICT"
            | "IDEMPOTENCY_IN_PROGRESS"
            | "PRECONDITION_FAILED"
            | "PAYLOAD_TOO_LARGE"
            | "UNSUPPORTED_MEDIA_TYPE"
            | "VALIDATION_ERROR"
            | "MEDIA_NOT_FOUND"
            | "REPLY_NOT_FOUND"
            | "NOT_FORWARDABLE"
            | "TOO_MANY_PINS"
            | "IDEMPOTENCY_KEY_REUSED"
            | "UPGRADE_REQUIRED"
            | "RATE_LIMITED"
            | "INTERNAL"
            | "UNAVAILABLE"
            | "COACH_PROFILE_REQUIRED"
            | "FREE_TIER_LIMIT_REACHED"
            | "INVITE_INVALID"
            | "INVITE_USED"
            | "COACH_NOT_ACCEPTING"
            | "CLIENT_ARCHIVED"
            | "WORKOUT_STATE_INVALID"
            | "SESSION_STATE_INVALID"
            | "SESSION_NOT_STARTED"
            | "SESSION_CONFLICT"
            | "CLIENT_CONFLICT"
            | "SESSION_FULL"
            | "ALREADY_BOOKED"
            | "OUTSIDE_AVAILABILITY"
            | "AVAILABILITY_CHANGED"
            | "NOTICE_TOO_SHORT"
            | "TOO_FAR_AHEAD"
            | "IN_PAST"
            | "CANCELLATION_WINDOW_CLOSED"
            | "DEVICE_REVOKED"
            | "BATCH_REJECTED"
            | "EPOCH_MISMATCH"
            | "ALREADY_RESOLVED"
            | "ROW_CHANGED"
            | "CHECKSUM_MISMATCH"
            | "SCHEMA_TOO_OLD"
            | "QUOTA_EXCEEDED";
          message: string;
          details?: components["schemas"]["Detail"][];
          retryable: boolean;
          retry_after_ms?: number;
        };
        req_id?: string;
        /** Format: date-time */
        timestamp: string;
      };
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;

/** The event that answers each, unless `error` does. */
export interface Answers {
  auth: "ok";
  ping: "pong";
  "message.send": "message.sent";
  "message.delivered": "ok";
  "message.read": "ok";
  "message.delete": "ok";
  "typing.start": "ok";
  "typing.stop": "ok";
  "presence.subscribe": "ok";
  "presence.unsubscribe": "ok";
  resume: "resumed";
  "chat.pull": "chat.synced";
}
