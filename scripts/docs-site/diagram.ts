import { renderMermaidSVG } from "beautiful-mermaid";

/** The page's own colours, so that a diagram follows it from light to dark. */
const COLOURS = {
  bg: "var(--card)",
  fg: "var(--ink)",
  line: "var(--soft)",
  accent: "var(--grass)",
  muted: "var(--soft)",
  border: "var(--line)",
  surface: "var(--raised)",
  transparent: true,
  font: "system-ui",
};

/**
 * A Mermaid diagram as SVG that needs nothing from elsewhere: the library's own style sheet, which
 * asks for a web font, gives way to the page's. `name` keeps the ids of a page's diagrams apart.
 */
export function diagram(source: string, name: string, label: string): string {
  const svg = renderMermaidSVG(source, COLOURS)
    .replace(/<style>[\s\S]*?<\/style>/, "")
    .replaceAll(/(id="|url\(#)/g, `$1${name}-`)
    .replace("<svg ", `<svg role="img" aria-label="${label}" `);
  return `<figure class="diagram" tabindex="0">${svg}</figure>\n`;
}
