import { argv, env, stdout } from "node:process";

import { type Message, Sideline } from "@sideline/sdk";

import { answerTo } from "#sdk/examples/answer-to";
import { eachNewMessage, type Talk } from "#sdk/examples/each-new-message";
import { fileStorage } from "#sdk/examples/file-storage";
import { signIn } from "#sdk/examples/sign-in";

/**
 * A bot that answers whoever writes to it: `node sdk/examples/bot.ts +12025550103`. It may be
 * killed and started again at any time, and so may the server: each message is answered once.
 */
const phone = argv[2] ?? "+12025550103";
const storage = fileStorage(env["SIDELINE_STATE"] ?? ".sideline/bot.json");
const url = env["SIDELINE_URL"] ?? "http://127.0.0.1:8787";
const client = new Sideline({ url, storage, deviceName: "Bot" });
const ownId = await signIn(client, phone);

eachNewMessage(client, storage, async (message, talk) => {
  const answer = isForBot(message) ? answerTo(bodyOf(message), new Date()) : undefined;
  if (answer === undefined || isAnswered(message, talk)) return;
  const { conversation } = talk;
  await conversation.send({ body: answer, reply_to_message_id: message.message_id });
  await conversation.markRead();
  stdout.write(`answered: ${bodyOf(message)}\n`);
});
stdout.write(`The bot listens as ${phone}\n`);

/** Text of other people. In groups, and in answer to the bot itself, only what begins with "!". */
function isForBot(message: Message): boolean {
  const { type, sender_id, is_deleted, chat_id, reply_to_message_id } = message;
  if (type !== "text" || is_deleted || sender_id === ownId) return false;
  const chat = client.chats.list.value.find((row) => row.chat_id === chat_id);
  const isTalk = chat?.type === "direct" && reply_to_message_id === null;
  return isTalk || bodyOf(message).startsWith("!");
}

/** Answers are replies, and wait in the outbox before they are sent: a look says what is done. */
function isAnswered({ message_id }: Message, { since }: Talk): boolean {
  return since().some(
    ({ sender_id, reply_to_message_id }) =>
      sender_id === ownId && reply_to_message_id === message_id,
  );
}

function bodyOf({ payload }: Message): string {
  return "body" in payload ? payload.body : "";
}
