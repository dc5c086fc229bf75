import type { Client } from "#test/simulation/client";
import type { Said } from "#test/simulation/ledger";

/** What a chat may answer instead of taking a message. */
const REFUSALS = ["NOT_A_MEMBER", "NOT_FOUND", "BLOCKED", "REPLY_NOT_FOUND"];

/** Says it over one of the two doors until there is an answer, under the same `client_msg_id`. */
export async function say(said: Said, client: Client, door: "socket" | "rest"): Promise<void> {
  if (door === "socket") await overSocket(said, client);
  else await overRest(said, client);
}

async function overSocket(said: Said, client: Client): Promise<void> {
  const { chat_id } = said;
  const answer = await client.insist({
    event: "message.send",
    data: { chat_id, ...draftOf(said) },
  });
  if (!answer) return;
  const { frame, tunnel, place, tries } = answer;
  if (frame.event === "message.sent") {
    client.ledger.acked(said, frame.data);
    if (tries === 0 && !frame.data.duplicate) said.tries.push({ tunnel, place });
  } else if (frame.event === "error") refused(said, client, frame.data.reason);
}

async function overRest(said: Said, client: Client): Promise<void> {
  const answer = await client.request("POST", `/chats/${said.chat_id}/messages`, draftOf(said));
  if (!answer) return;
  if (answer.code !== undefined) return refused(said, client, answer.code);
  const { message_id, seq } = answer.data as { message_id: string; seq: number };
  client.ledger.acked(said, { message_id, seq, duplicate: undefined });
}

function refused(said: Said, client: Client, code: string): void {
  const left = code === "NOT_A_MEMBER" || code === "NOT_FOUND";
  if (said.acked && !left)
    client.ledger.complain(`${said.body} was acked, and then refused: ${code}`);
  if (!REFUSALS.includes(code))
    client.ledger.complain(`${client.name}: a send was refused: ${code}`);
  said.refused = code;
}

const draftOf = ({ client_msg_id, body, reply_to_message_id }: Said) => ({
  client_msg_id,
  type: "text" as const,
  payload: { body },
  reply_to_message_id,
});
