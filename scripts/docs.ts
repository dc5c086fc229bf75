import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { registerHooks } from "node:module";

// Bundlers find this package's files without their extension; Node wants to be told.
registerHooks({
  resolve: (specifier, context, next) =>
    next(specifier.startsWith("itty-durable/") ? `${specifier}.js` : specifier, context),
});

const { app } = await import("#workers/app");
const { asyncApi } = await import("#workers/docs/asyncapi");
const { errorsGuide } = await import("#workers/docs/errors-guide");
const { openApi } = await import("#workers/docs/openapi");
const { withCosts } = await import("#scripts/costs/table");
const { sdkTypes } = await import("#scripts/sdk-types");

const pretty = (document: object) => `${JSON.stringify(document, null, 2)}\n`;

const openApiDocument = openApi(app);
const FILES = {
  "docs/openapi.json": pretty(openApiDocument),
  "docs/asyncapi.json": pretty(asyncApi()),
  "docs/guide/errors.md": errorsGuide(),
  "docs/guide/operations.md": withCosts(readFileSync("docs/guide/operations.md", "utf8")),
  ...(await sdkTypes(openApiDocument)),
};

/** `npm run docs` writes what follows from the code; with `--check` it only compares. */
const isCheck = process.argv.includes("--check");
const stale = Object.entries(FILES).filter(([path, text]) => read(path) !== text);
if (isCheck && stale.length > 0) {
  const paths = stale.map(([path]) => path).join(", ");
  process.stderr.write(
    `Not up to date: ${paths}. Run \`npm run docs\` and commit what it changes.\n`,
  );
  process.exit(1);
}
for (const folder of ["docs/guide", "sdk/generated"]) mkdirSync(folder, { recursive: true });
for (const [path, text] of stale) {
  writeFileSync(path, text);
  process.stdout.write(`Wrote ${path}\n`);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
