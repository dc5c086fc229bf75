import { join } from "node:path";

import react from "@vitejs/plugin-react";
import { defineConfig } from "vite";
import { VitePWA } from "vite-plugin-pwa";

import { MANIFEST } from "#web/manifest";

/** The running server that `npm run web` passes the API's paths on to. */
const SERVER = process.env["SIDELINE_URL"] ?? "http://127.0.0.1:8787";

/** What the Worker answers itself, as in workers/web-client/page.ts. A query may follow. */
const WORKER_PATHS = /^\/(api|ws|docs|dev|health|ready|metrics|\.well-known|cdn-cgi)([/?]|$)/;

/** The web client: built by scripts/web-app.ts, or served while one works on it. */
export default defineConfig({
  root: join(import.meta.dirname, "web"),
  plugins: [
    react(),
    VitePWA({
      registerType: "prompt",
      injectRegister: null,
      manifest: MANIFEST,
      workbox: {
        globPatterns: ["**/*.{html,js,css,svg,png}"],
        // Addresses of the Worker are not the client's, even when typed into the browser.
        navigateFallbackDenylist: [WORKER_PATHS],
        // What is under app/ is named for what it holds.
        dontCacheBustURLsMatching: /^app\//,
        cleanupOutdatedCaches: true,
      },
    }),
  ],
  build: {
    outDir: "../dist/web",
    assetsDir: "app",
    emptyOutDir: true,
    target: "es2023",
    // The first that know light-dark(), which lowered would miss how Mantine sets the scheme.
    cssTarget: ["chrome123", "firefox120", "safari17.5"],
    chunkSizeWarningLimit: 800,
  },
  server: {
    proxy: { [WORKER_PATHS.source]: { target: SERVER, ws: true, changeOrigin: true } },
  },
});
