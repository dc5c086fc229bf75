import { html } from "hono/html";

import { isDeployed } from "#lib/environment";
import { page } from "#workers/docs/page";

const LINKS = [
  ["/docs", "REST", "Every request and its answers, to read and to try."],
  ["/docs?api=sockets", "Sockets", "Every frame, in both directions."],
  ["/docs/errors", "Errors", "What each refusal means, and what to do about it."],
  ["/ready", "Readiness", "Whether the server can do its work right now."],
] as const;

const DEVELOPMENT = [
  ["/dev/inbox", "Dev inbox", "The texts that this server would have sent."],
  ["/metrics", "Metrics", "Rate, errors and durations of this process."],
] as const;

/** What someone sees who opens the server's address in a browser. */
export const landing = (env: Env) =>
  page(
    "Sideline",
    html`<h1>Sideline</h1>
      <p>
        The edge backend for coaching communities: accounts, chats and messages over REST and
        WebSocket, from where the coach stands.
      </p>
      <ul class="cards links">
        ${[...LINKS, ...(isDeployed(env) ? [] : DEVELOPMENT)].map(
          ([href, name, about]) =>
            html`<li>
              <h2><a href="${href}">${name}</a></h2>
              <p>${about}</p>
            </li>`,
        )}
      </ul>`,
  );
