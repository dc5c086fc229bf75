import type { ManifestOptions } from "vite-plugin-pwa";

/** What makes the web client installable. It names no language: Sideline is called so everywhere. */
export const MANIFEST: Partial<ManifestOptions> = {
  id: "/",
  name: "Sideline",
  short_name: "Sideline",
  start_url: "/",
  scope: "/",
  display: "standalone",
  background_color: "#121714",
  theme_color: "#1b7a4b",
  categories: ["social", "sports"],
  icons: [
    { src: "/icons/icon.svg", sizes: "any", type: "image/svg+xml", purpose: "any" },
    { src: "/icons/icon-192.png", sizes: "192x192", type: "image/png", purpose: "any" },
    { src: "/icons/icon-512.png", sizes: "512x512", type: "image/png", purpose: "any" },
    { src: "/icons/maskable-512.png", sizes: "512x512", type: "image/png", purpose: "maskable" },
  ],
};
