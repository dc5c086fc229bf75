import { html } from "hono/html";

import { bar, ICON } from "#workers/docs/page";

const SOURCES = [
  { title: "REST", slug: "rest", url: "/api/v1/openapi.json", default: true },
  { title: "Sockets", slug: "sockets", url: "/api/v1/asyncapi.json" },
];

/** Nothing is sent anywhere, nothing is fetched from elsewhere, and no assistant is offered. */
const SETTINGS = {
  sources: SOURCES,
  theme: "default",
  telemetry: false,
  withDefaultFonts: false,
  hideClientButton: true,
  showDeveloperTools: "never",
  agent: { disabled: true },
  mcp: { disabled: true },
  modelsSectionLabel: "Schemas",
  documentDownloadType: "json",
  defaultHttpClient: { targetKey: "shell", clientKey: "curl" },
  customCss:
    ":root{--scalar-custom-header-height:3.5rem;--scalar-font:system-ui,sans-serif;--scalar-font-code:ui-monospace,monospace;--scalar-color-accent:light-dark(#1b7a4b,#5fd296)}",
};

/** Both documents in one page, shown by a script that lies beside it. */
export const reference = () =>
  html`<!doctype html>
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <title>Reference · Sideline</title>
        <link rel="icon" href="${ICON}" />
        <link rel="stylesheet" href="/docs/page.css" />
      </head>
      <body>
        ${bar("")}
        <noscript>
          This page needs JavaScript. The documents: <a href="/api/v1/openapi.json">REST</a>,
          <a href="/api/v1/asyncapi.json">sockets</a>, <a href="/docs/errors">errors</a>.
        </noscript>
        <script id="api-reference" data-configuration="${JSON.stringify(SETTINGS)}"></script>
        <script src="/docs/reference.js"></script>
      </body>
    </html>`;
