import { type Items, type Kind } from "#web/tracker/library/shelves";
import { dexieStorage } from "#web/storage";

/** What was looked up on this device. It is nobody's own, and stays when somebody signs out. */
const storage = dexieStorage("sideline-library");

const keyOf = (kind: Kind, id: string): string => `${kind}/${id}`;

/** Best effort: where a browser does not keep it, it is looked up again. */
export async function keep<K extends Kind>(kind: K, items: Items[K][]): Promise<void> {
  const entries = items.map((item): [string, unknown] => [keyOf(kind, item.id), item]);
  await storage.change([], () => new Map(entries)).catch(() => undefined);
}

export async function keptItem<K extends Kind>(kind: K, id: string): Promise<Items[K] | undefined> {
  return asKept<K>(await storage.get(keyOf(kind, id)).catch(() => undefined));
}

/** Whether every word of a search begins a word of the item. */
export function isFound({ name, aliases }: Items[Kind], q: string): boolean {
  const words = wordsOf([name, ...aliases].join(" "));
  return wordsOf(q).every((start) => words.some((word) => word.startsWith(start)));
}

/** What is found among the items that were kept, by name. */
export async function searchKept<K extends Kind>(kind: K, q: string): Promise<Items[K][]> {
  const range = { from: keyOf(kind, ""), to: keyOf(kind, "\uFFFF") };
  const found = await storage.list(range).catch(() => []);
  return found
    .flatMap(([, value]) => asKept<K>(value) ?? [])
    .filter((item) => isFound(item, q))
    .toSorted((a, b) => a.name.localeCompare(b.name));
}

/** Without case and accents, as the server's own search has them. */
const wordsOf = (text: string): string[] =>
  text
    .normalize("NFKD")
    .replaceAll(/\p{M}/gu, "")
    .toLowerCase()
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean);

/** What was kept under a kind's name is of that kind. */
const asKept = <K extends Kind>(value: unknown): Items[K] | undefined =>
  value as Items[K] | undefined;
