import { sha256 } from "#lib/hash";
import { slug } from "#lib/slug";
import { fold } from "#lib/words";

/** As long as a library's ids are. */
const LONGEST = 96;

/**
 * What the history of an exercise is found by: the library's id, or else its name as a slug. Where a
 * slug says less than the name, as it does of other alphabets, part of the name's hash stands behind
 * it: no two names share a history.
 */
export function historyId({ exercise_id, name }: { exercise_id: string | null; name: string }) {
  if (exercise_id !== null) return exercise_id;
  const [short, folded] = [slug(name), fold(name)];
  if (short.length <= LONGEST && short === folded.replaceAll(" ", "-") && short !== "")
    return short;
  const hash = sha256(folded === "" ? name : folded).slice(0, 16);
  return [short.slice(0, LONGEST - hash.length - 1).replace(/-$/, ""), hash]
    .filter(Boolean)
    .join("-");
}
