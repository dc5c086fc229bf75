import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

import { Client } from "#scripts/client";
import { CAST } from "#scripts/demo-talk";
import type { Place } from "#scripts/state";

/** Who is there from the start. Their numbers are of a range that is never given to anybody. */
export const DEMO_PEOPLE = CAST.slice(0, 2);

/**
 * Makes the demo people, through the front door. What was made is noted beside the state, because
 * each sign-in spends one of the three codes that a phone may ask for in five minutes.
 */
export async function makeDemoPeople({ url, dir }: Place): Promise<void> {
  const note = join(dir, "demo-people.json");
  const phones = JSON.stringify(DEMO_PEOPLE.map(({ phone }) => phone));
  if (read(note) === phones) return;

  for (const { phone, display_name } of DEMO_PEOPLE) {
    const person = await Client.signIn(url, phone);
    await person.patch("/users/me", { display_name });
    await person.post("/auth/logout");
  }
  writeFileSync(note, phones);
}

function read(path: string): string | undefined {
  try {
    return readFileSync(path, "utf8");
  } catch {
    return undefined;
  }
}
