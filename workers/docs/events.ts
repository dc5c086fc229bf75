import type { ClientEvent, ServerEvent } from "#contract/frames";

/** What a client may say, and which frame answers it. Anything may be answered by `error`. */
export const CLIENT_EVENTS = {
  auth: { summary: "Renew the socket's token, or sign in on a fresh socket", answer: "ok" },
  ping: { summary: "Ask for a sign of life", answer: "pong" },
  "message.send": { summary: "Send a message", answer: "message.sent" },
  "message.delivered": { summary: "Confirm that messages have arrived", answer: "ok" },
  "message.read": { summary: "Mark everything up to a message as read", answer: "ok" },
  "message.delete": { summary: "Delete a message, for oneself or for everyone", answer: "ok" },
  "typing.start": { summary: "Show that one is typing; it ends by itself after 5 s", answer: "ok" },
  "typing.stop": { summary: "Show that one is no longer typing", answer: "ok" },
  "presence.subscribe": { summary: "Hear when people come and go; adds up", answer: "ok" },
  "presence.unsubscribe": { summary: "Hear no more of them", answer: "ok" },
  resume: { summary: "Go on after a break: what has changed since `hub_seq`?", answer: "resumed" },
  "chat.pull": { summary: "Fetch what is new or changed in a chat", answer: "chat.synced" },
} as const satisfies Record<ClientEvent, { summary: string; answer: ServerEvent }>;

/** What the server says, asked or not. */
export const SERVER_EVENTS = {
  connected: "The socket is open: always the first frame",
  "auth.expiring": "The token ends in a minute: answer with `auth`",
  pong: "The answer to `ping`",
  ok: "The frame with this `req_id` is done",
  error: "The frame with this `req_id` is refused; `reason` is a word of the error catalogue",
  "message.new": "A message, on every device of every member",
  "message.sent": "The answer to `message.send`: it is stored and has its place",
  "message.status": "One's own messages up to this one have been delivered or read",
  "message.deleted": "A message is gone, for oneself or for everyone",
  typing: "Somebody types, or no longer does",
  presence: "Somebody one watches came or went",
  "chat.created": "One is in a chat that was not there before",
  "chat.updated": "A chat, or one's own view of it, has changed",
  "group.member.added": "Somebody joined the group",
  "group.member.removed": "Somebody left the group; told to them as well",
  resumed: "The answer to `resume`: every chat that changed meanwhile",
  "chat.synced": "The answer to `chat.pull`",
  "sync.changed": "The tracker has changed, on whichever device: pull",
  "invite.accepted": "Somebody accepted one's invite, and is one's client now",
  "workout.assigned": "One's coach has planned a workout",
  "workout.completed": "A client has done a workout",
  "session.booked": "A session was booked, by either side",
  "session.cancelled": "A session, or somebody's seat in it, was cancelled",
  "session.rescheduled": "A session was moved",
  "subscription.changed": "One's subscription stands differently",
} as const satisfies Record<ServerEvent, string>;
