import { bodies } from "#scripts/demo/body";
import { CLIENTS, COACH } from "#scripts/demo/cast";
import { accounts, clientele, coach, type Known, partings, peopleOf } from "#scripts/demo/people";
import { offers, sessions } from "#scripts/demo/sessions";
import { templates, training } from "#scripts/demo/training";
import type { Database } from "#scripts/migrate-database";

/**
 * A coach with ten clients and three months behind them, written into the database before a server
 * opens it: nobody can have done things in the past over an API. All of it or nothing, and only
 * where the coach is no coach yet. Answers with her id.
 */
export async function loadDemo(db: Database, now: number): Promise<string> {
  const known = await readKnown(db);
  const people = peopleOf(known, now);
  const coaches = `SELECT user_id FROM coach_profiles WHERE user_id = '${people.coach_id}'`;
  const { results } = await db.prepare(coaches).all();
  if (results.length === 0) {
    const steps = [
      accounts(known, now),
      coach(people, now),
      clientele(people, now),
      templates(people, now),
      training(people, now),
      offers(people, now),
      sessions(people, now),
      bodies(people, now),
      partings(people, now),
    ];
    await db.batch(steps.flat().map((sql) => db.prepare(sql)) as never[]);
  }
  return people.coach_id;
}

async function readKnown(db: Database): Promise<Known> {
  const phones = [COACH, ...CLIENTS].map(({ phone }) => `'${phone}'`).join(", ");
  const { results } = await db
    .prepare(`SELECT id, phone FROM users WHERE phone IN (${phones})`)
    .all();
  return new Map(results.map((row) => [textIn(row, "phone"), textIn(row, "id")]));
}

const textIn = (row: unknown, name: string): string => String(Reflect.get(Object(row), name));
