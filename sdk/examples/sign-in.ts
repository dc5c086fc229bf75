import { exit, stderr, stdin, stdout } from "node:process";
import { createInterface } from "node:readline/promises";

import { type Sideline, SidelineError } from "@sideline/sdk";

import { until } from "#sdk/examples/until";

/**
 * Sees to it that somebody is signed in: who was the last time, or the owner of this phone. When
 * the session is ended elsewhere the process ends, and signs in anew when it is started again.
 */
export async function signIn(client: Sideline, phone: string): Promise<string> {
  const { session } = client;
  const { status } = await until(session.state, (state) => state.status !== "loading");
  if (status === "signed-out") {
    await session.requestCode(phone);
    await session.signIn(
      phone,
      (await codeFromInbox(client, phone)) ?? (await codeFromUser(phone)),
    );
  }
  const state = session.state.value;
  if (state.status !== "signed-in") throw new Error("Nobody is signed in");
  session.state.subscribe(() => {
    if (session.state.value.status !== "signed-out") return;
    stderr.write("The session has ended\n");
    exit(1);
  });
  return state.user.id;
}

/** A server in development keeps what it would have texted; deployed, the inbox does not exist. */
async function codeFromInbox({ rest }: Sideline, phone: string): Promise<string | undefined> {
  try {
    const inbox = await rest.GET("/dev/inbox", { params: { query: { to: phone, limit: 1 } } });
    return String(inbox.messages[0]?.data?.["otp"]);
  } catch (thrown) {
    if (thrown instanceof SidelineError && thrown.code === "NOT_FOUND") return undefined;
    throw thrown;
  }
}

async function codeFromUser(phone: string): Promise<string> {
  const terminal = createInterface({ input: stdin, output: stdout });
  const code = await terminal.question(`The code that was sent to ${phone}: `);
  terminal.close();
  return code.trim();
}
