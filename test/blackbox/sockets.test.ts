import { expect, test } from "vitest";

import { Device, sends } from "#test/blackbox/device";
import { freshServer } from "#test/blackbox/server";

const server = await freshServer();

test("[RTM-1] what one person says reaches the other's socket", async () => {
  const [ada, bo] = await Promise.all([Device.signIn(server.url), Device.signIn(server.url)]);
  const chat = await ada.openDirect(bo);
  const [mouth, ear] = await Promise.all([ada.connect(), bo.connect()]);
  const sent = await mouth.ask(sends(chat, "Hello"));
  expect(sent.event).toBe("message.sent");
  const heard = await ear.hears("message.new");
  expect(heard.payload).toEqual({ body: "Hello" });
});
