import { ERRORS } from "#contract/errors";

/** The catalogue as Markdown, for `docs/guide/errors.md`. */
export const errorsGuide = () =>
  [
    "# Errors",
    "",
    "Generated from `contract/errors.ts` by `npm run docs`. Every refused request has one body that",
    "is an RFC 9457 problem and the envelope at once; `error.code` is a word of this list and",
    "`error.details` names the fields at fault. On a socket the word is the `reason` of an `error`",
    "frame, with the number as its `code`.",
    "",
    "| Code | HTTP | Socket | What it means | What to do |",
    "| --- | --- | --- | --- | --- |",
    ...Object.entries(ERRORS).map(
      ([code, { status, frame, title, hint }]) =>
        `| <a id="${code}"></a>\`${code}\` | ${status} | ${frame} | ${title} | ${hint} |`,
    ),
    "",
  ].join("\n");
