import type { ImportResult } from "#web/tracker/file/use-import";
import { useWords } from "#web/tracker/use-words";

const FIGURES = ["created", "updated", "deleted", "unchanged", "conflicts"] as const;

/** What an import does, or did, to how many rows. */
export function ImportFigures({ result }: { result: ImportResult }) {
  const t = useWords();
  return (
    <ul data-numbers>
      {FIGURES.every((name) => result[name] === 0 || name === "unchanged") && (
        <li>{t("file.nothing")}</li>
      )}
      {FIGURES.filter((name) => result[name] > 0).map((name) => (
        <li key={name}>{t(`file.n_${name}`, { count: result[name] })}</li>
      ))}
    </ul>
  );
}
