import type { ClientEvent, SaidWith } from "#sdk/index";

const ID = "00000000-0000-7000-8000-000000000000";

/** One frame of each kind that a device may send, to begin with. */
export const TEMPLATES: { [E in ClientEvent]: SaidWith<E> } = {
  ping: {},
  "message.send": {
    chat_id: ID,
    client_msg_id: ID,
    type: "text",
    payload: { body: "Hello" },
    reply_to_message_id: null,
  },
  "message.delivered": { chat_id: ID, up_to_message_id: ID },
  "message.read": { chat_id: ID, up_to_message_id: ID },
  "message.delete": { message_id: ID, for: "me" },
  "typing.start": { chat_id: ID },
  "typing.stop": { chat_id: ID },
  "presence.subscribe": { user_ids: [ID] },
  "presence.unsubscribe": { user_ids: [ID] },
  resume: { hub_seq: 0 },
  "chat.pull": { chat_id: ID, after_seq: 0, limit: 100 },
  auth: { token: "" },
};

/** Every event that a device may send. */
export const SENDABLE = Object.keys(TEMPLATES).filter(isSendable);

export function isSendable(event: string): event is ClientEvent {
  return Object.hasOwn(TEMPLATES, event);
}
