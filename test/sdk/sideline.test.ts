import { spawn } from "node:child_process";
import { once } from "node:events";
import { text } from "node:stream/consumers";

import { expect, test } from "vitest";

import { ROOT } from "#scripts/worker-bundle";
import { memoryStorage, type SessionState, Sideline } from "#sdk/index";
import { sharedServer } from "#test/blackbox/server";
import { signIn } from "#test/sdk/sign-in";
import { until } from "#test/sdk/until";

const server = sharedServer();

test("[SDK-17] a client connects when somebody signs in, and by itself when it starts again", async () => {
  const storage = memoryStorage();
  const first = new Sideline({ url: server.url, storage });
  await until(first.session.state, ({ status }) => status === "signed-out");
  expect(first.connection.state.value.status).toBe("offline");
  await signIn(first.session, server.url);
  await until(first.connection.state, ({ status }) => status === "online");
  first.close();

  const again = new Sideline({ url: server.url, storage });
  await until(again.connection.state, ({ status }) => status === "online");
  expect(again.session.state.value).toEqual(first.session.state.value);
  again.close();
});

test("[SDK-17] an address with a slash at its end is the same address", async () => {
  const client = new Sideline({ url: `${server.url}/` });
  await signIn(client.session, server.url);
  await until(client.connection.state, ({ status }) => status === "online");
  client.close();
});

test("[SDK-17] a client uses the fetch and the WebSocket that it is given", async () => {
  const asked: string[] = [];
  class Socket extends WebSocket {
    constructor(url: string | URL, protocols?: string | string[]) {
      super(url, protocols);
      asked.push(`socket ${new URL(url).pathname}`);
    }
  }
  const client = new Sideline({
    url: server.url,
    WebSocket: Socket,
    fetch: (input, init) => {
      const request = new Request(input, init);
      asked.push(`${request.method} ${new URL(request.url).pathname}`);
      return fetch(request);
    },
  });
  await signIn(client.session, server.url);
  await until(client.connection.state, ({ status }) => status === "online");
  await client.rest.GET("/api/v1/users/me");
  expect(asked).toContain("POST /api/v1/auth/verify-otp");
  expect(asked).toContain("GET /api/v1/users/me");
  expect(asked).toContain("socket /ws");
  client.close();
});

test("[SDK-18] the session goes by one's new name, and still does after a restart", async () => {
  const storage = memoryStorage();
  const client = new Sideline({ url: server.url, storage });
  await signIn(client.session, server.url);
  await client.rest.PATCH("/api/v1/users/me", { body: { display_name: "Ana Coach" } });
  const named = await until(client.session.state, (state) => nameIn(state) === "Ana Coach");
  client.close();

  const again = new Sideline({ url: server.url, storage });
  await until(again.session.state, ({ status }) => status !== "loading");
  expect(again.session.state.value).toEqual(named);
  again.close();
});

test("[SDK-19] after close nothing keeps a process from ending, and nothing connects again", async () => {
  const script = `
    import { Sideline } from "#sdk/index";
    import { signIn } from "#test/sdk/sign-in";
    import { until } from "#test/sdk/until";

    const client = new Sideline({ url: ${JSON.stringify(server.url)} });
    await signIn(client.session, ${JSON.stringify(server.url)});
    await until(client.connection.state, ({ status }) => status === "online");
    client.close();
    await signIn(client.session, ${JSON.stringify(server.url)});
    console.log(client.connection.state.value.status);
  `;
  const args = ["--input-type=module-typescript", "--eval", script];
  const child = spawn(process.execPath, args, { cwd: ROOT, stdio: ["ignore", "pipe", "inherit"] });
  const printed = text(child.stdout);
  const [code] = await once(child, "exit", { signal: AbortSignal.timeout(20_000) });
  expect(code).toBe(0);
  expect((await printed).trim()).toBe("offline");
});

const nameIn = (state: SessionState): string =>
  state.status === "signed-in" ? state.user.display_name : "";
