import { getTableName } from "drizzle-orm";

import {
  certifications,
  client_intake_forms,
  client_profiles,
  coach_locations,
  coach_profiles,
  invite_codes,
} from "#d1-migrations/schema/coaching";
import { privacy_settings, users } from "#d1-migrations/schema/users";
import { sha256 } from "#lib/hash";
import { directChatId } from "#lib/ids";
import { demoId } from "#scripts/demo/chance";
import { CLIENTS, COACH, type DemoClient } from "#scripts/demo/cast";
import { dayAt, ZONE } from "#scripts/demo/days";
import { into } from "#scripts/demo/rows";
import { newInviteCode } from "#workers/coaching/invite-code";

/** Ids of the accounts that there are already, by phone. */
export type Known = ReadonlyMap<string, string>;

/** A client with the ids of what they are. */
export type Client = DemoClient & { id: string; user_id: string; joined_at: number };

/** Everybody's ids: those they have, or those they are about to get. */
export function peopleOf(known: Known, now: number) {
  const begun = dayAt(now, -100, 9);
  const idOf = ({ phone }: { phone: string }) => known.get(phone) ?? demoId(begun, "user", phone);
  const clients = CLIENTS.map((client, i): Client => {
    const joined_at = dayAt(now, -7 * client.weeks, 9, i);
    return {
      ...client,
      id: demoId(joined_at, "client", client.phone),
      user_id: idOf(client),
      joined_at,
    };
  });
  return { coach_id: idOf(COACH), clients };
}
export type People = ReturnType<typeof peopleOf>;

/** The accounts of those who have none yet. */
export function accounts(known: Known, now: number): string[] {
  const { coach_id, clients } = peopleOf(known, now);
  const created_at = dayAt(now, -100, 9);
  const missing = [
    { ...COACH, user_id: coach_id },
    ...clients.map(({ display_name, phone, user_id }) => ({ display_name, phone, user_id })),
  ].filter(({ phone }) => !known.has(phone));
  return [
    ...into(
      users,
      missing.map(({ user_id: id, phone, display_name }) => ({
        id,
        phone,
        phone_sha256: sha256(phone),
        display_name,
        created_at,
        updated_at: created_at,
      })),
    ),
    ...into(
      privacy_settings,
      missing.map(({ user_id }) => ({ user_id, updated_at: created_at })),
    ),
  ];
}

/** The coach as everybody sees her. */
export function coach({ coach_id }: People, now: number): string[] {
  const created_at = dayAt(now, -100, 10);
  const since = { coach_id, created_at, updated_at: created_at };
  return [
    ...into(coach_profiles, [
      {
        user_id: coach_id,
        business_name: "Ana Moves",
        bio: "Running and strength for people with jobs. Twelve years, four hundred people, no shouting.",
        specialties: ["Marathon", "Strength", "Coming back from injury"],
        hourly_rate_amount: 9000,
        hourly_rate_currency: "USD",
        show_rate: true,
        social_links: { website: "https://ana-moves.example", instagram: "@ana.moves" },
        timezone: ZONE,
        created_at,
        updated_at: created_at,
      },
    ]),
    ...into(certifications, [
      {
        ...since,
        id: demoId(created_at, "certification", 1),
        name: "Certified Strength and Conditioning Specialist",
        issuing_org: "NSCA",
        issued_date: "2016-04-11",
      },
      {
        ...since,
        id: demoId(created_at + 1, "certification", 2),
        name: "Level 2 Coach, Endurance",
        issuing_org: "USATF",
        issued_date: "2019-09-02",
      },
    ]),
    ...into(coach_locations, [
      {
        ...since,
        id: demoId(created_at, "location", 1),
        name: "The old boathouse",
        type: "outdoor",
        address: "By the river, north side",
        city: "Washington",
        country: "US",
        notes: "Rain or shine. Coffee after.",
      },
      {
        ...since,
        id: demoId(created_at + 1, "location", 2),
        name: "Studio Nine",
        type: "studio",
        address: "9 Canal Street",
        city: "Washington",
        country: "US",
        notes: "Ring twice.",
      },
    ]),
  ];
}

/** Her clients, the codes they came by and one that is open, and what two of them have told. */
export function clientele({ coach_id, clients }: People, now: number): string[] {
  const code = (created_at: number, name: string) => ({
    id: demoId(created_at, "code", name),
    coach_id,
    code: newInviteCode(),
    created_at,
    expires_at: created_at + 7 * 24 * 3_600_000,
  });
  const used = clients.map(({ user_id, joined_at, phone }) => ({
    ...code(joined_at - 3_600_000, phone),
    status: "used" as const,
    used_by: user_id,
    used_at: joined_at,
  }));
  const open = { ...code(now - 60_000, "open"), status: "active" as const };
  return [
    ...into(
      client_profiles,
      clients.map(({ id, user_id, status, goals, tags, private_notes, joined_at }) => ({
        id,
        coach_id,
        user_id,
        chat_id: directChatId(coach_id, user_id),
        // Triggers take no sessions of who is archived: see `partings`.
        status: status === "archived" ? ("active" as const) : status,
        goals,
        tags: [...tags],
        private_notes,
        joined_at,
        paused_at: status === "paused" ? dayAt(now, -12) : null,
        created_at: joined_at,
        updated_at: joined_at,
      })),
    ),
    ...into(invite_codes, used),
    ...into(invite_codes, [open]),
    ...into(
      client_intake_forms,
      clients.slice(0, INTAKE.length).map(({ id, joined_at }, i) => ({
        client_profile_id: id,
        answers: INTAKE[i]!,
        version: 1,
        completed_at: joined_at + 3_600_000,
        updated_at: joined_at + 3_600_000,
      })),
    ),
  ];
}

/** Whose time is over, once all that they had is written. */
export const partings = ({ clients }: People, now: number): string[] =>
  clients
    .filter(({ status }) => status === "archived")
    .map(
      ({ id }) =>
        `UPDATE ${getTableName(client_profiles)} SET status = 'archived', archived_by = 'coach',
           archived_at = ${dayAt(now, -20)} WHERE id = '${id}'`,
    );

/** What the first clients have told, in the same order. */
const INTAKE = [
  {
    fitness_level: "intermediate",
    years_training: 6,
    primary_goal: "athletic_performance",
    specific_goals: "Sub four hours in May.",
    motivation_level: 9,
    injuries: "Lower back, when I sit too long.",
    doctor_clearance: true,
    available_days: [1, 3, 5, 6],
    preferred_time_of_day: "morning",
    session_duration_minutes: 60,
    sleep_hours: 6.5,
    stress_level: 6,
  },
  {
    fitness_level: "intermediate",
    years_training: 3,
    primary_goal: "general_fitness",
    injuries: "Left knee, going downhill. Flat is fine.",
    doctor_clearance: true,
    available_days: [2, 4, 6],
    preferred_time_of_day: "evening",
    training_location: "outdoor",
    sleep_hours: 7.5,
    stress_level: 4,
  },
];
