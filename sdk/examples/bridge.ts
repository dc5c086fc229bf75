import { argv, env, stdout } from "node:process";

import { Sideline } from "@sideline/sdk";

import { eachNewMessage } from "#sdk/examples/each-new-message";
import { fileStorage } from "#sdk/examples/file-storage";
import { signIn } from "#sdk/examples/sign-in";
import { watchPresence } from "#sdk/examples/watch-presence";

/**
 * Prints what happens to somebody, a line each, for other programs to read:
 * `node sdk/examples/bridge.ts +12025550101`. Messages are printed once each, also those that came
 * while it was not running; receipts, typing and presence as they happen.
 */
const phone = argv[2] ?? "+12025550101";
const storage = fileStorage(env["SIDELINE_STATE"] ?? ".sideline/bridge.json");
const url = env["SIDELINE_URL"] ?? "http://127.0.0.1:8787";
const client = new Sideline({ url, storage, deviceName: "Bridge" });

/** What is printed as it happens; messages are printed from what is kept. */
const PASSING = new Set<string>(["message.status", "message.deleted", "typing", "presence"]);

const print = (event: string, fields: object) =>
  void stdout.write(`${JSON.stringify({ event, ...fields })}\n`);

client.connection.state.subscribe(() => print("connection", client.connection.state.value));
client.connection.onFrame((frame, direction) => {
  if (direction === "in" && PASSING.has(frame.event)) print(frame.event, frame.data);
});
await signIn(client, phone);
watchPresence(client);
eachNewMessage(client, storage, async ({ message_id, chat_id, seq, sender_id, type, payload }) =>
  print("message", { message_id, chat_id, seq, sender_id, type, payload }),
);
