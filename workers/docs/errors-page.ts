import { html, raw } from "hono/html";

import { ERRORS } from "#contract/errors";
import { page } from "#workers/docs/page";

/** The catalogue, to which every refusal's `type` points. */
export const errorsPage = () =>
  page({
    title: "Errors · Sideline",
    path: "/docs/errors",
    content: html`<h1>Errors</h1>
      <p class="lead">
        Every refusal carries one of these words as <code>error.code</code>, and links here. On a
        socket it is the <code>reason</code> of an <code>error</code> frame.
      </p>
      <ul class="cards">
        ${Object.entries(ERRORS).map(
          ([code, { status, frame, title, hint }]) =>
            html`<li id="${code}">
              <span class="status" title="HTTP status · code on a socket"
                >${status} · ${frame}</span
              >
              <h2>
                <a href="#${code}"><code>${code}</code></a>
              </h2>
              <p>${title}. ${withCode(hint)}</p>
            </li>`,
        )}
      </ul>`,
  });

const ENTITIES: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;" };

/** The catalogue quotes code as Markdown does. */
const withCode = (text: string) =>
  raw(
    text
      .replaceAll(/[&<>]/g, (character) => ENTITIES[character]!)
      .replaceAll(/`([^`]+)`/g, "<code>$1</code>"),
  );
