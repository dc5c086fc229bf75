import { html } from "hono/html";

import { isDeployed } from "#lib/environment";
import { BACKGROUND, GUIDES, REFERENCES } from "#workers/docs/guides";
import { page } from "#workers/docs/page";

type Card = { path: string; title: string; about: string };

const RUNNING: Card[] = [
  { path: "/", title: "The app", about: "The web client that this server brings along." },
  {
    path: "/ready",
    title: "Readiness",
    about: "Whether the server can do its work right now.",
  },
];

const DEVELOPMENT: Card[] = [
  {
    path: "/dev/inbox",
    title: "Dev inbox",
    about: "The texts that this server would have sent, as JSON.",
  },
  { path: "/metrics", title: "Metrics", about: "Rate, errors and durations of this process." },
];

/** Where reading begins: all that is documented, and all that runs here. */
export const home = (env: Env) =>
  page({
    title: "Sideline · Documentation",
    path: "/docs",
    content: html`<h1>Sideline</h1>
      <p class="lead">
        The edge backend for coaching communities: chats, an offline tracker, training and bookings
        over REST and WebSocket, from where the coach stands.
      </p>
      ${cards("Guides", GUIDES)} ${cards("Reference", REFERENCES)}
      ${cards("On this server", isDeployed(env) ? RUNNING : [...RUNNING, ...DEVELOPMENT])}
      ${cards("Background", BACKGROUND)}`,
  });

const cards = (name: string, list: readonly Card[]) =>
  html`<h2>${name}</h2>
    <ul class="cards links">
      ${list.map(
        ({ path, title, about }) =>
          html`<li>
            <h3><a href="${path}">${title}</a></h3>
            <p>${about}</p>
          </li>`,
      )}
    </ul>`;
