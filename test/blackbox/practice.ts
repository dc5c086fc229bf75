import { DevInbox } from "#contract/dev";
import { Accepted, InviteCode } from "#contract/invites";
import { SessionType, type SessionTypeDraft, Slots } from "#contract/scheduling";
import { ask, Device } from "#test/blackbox/device";
import { dateIn } from "#test/support/date-in";

/** Every day from midnight to midnight. */
const windows = Array.from({ length: 7 }, (_, day_of_week) => ({
  day_of_week,
  start_time: "00:00",
  end_time: "24:00",
}));

/** A new coach. */
export async function aCoach(url: string): Promise<Device> {
  const coach = await Device.signIn(url);
  await coach.gets("PUT", "/coaches/me", { business_name: "Ada Moves", timezone: "UTC" });
  return coach;
}

export const inviteOf = async (coach: Device): Promise<InviteCode> =>
  InviteCode.parse(await coach.gets("POST", "/coaches/me/invite-codes", {}));

/** A new client of the coach's, who came by an invite. */
export async function aClientOf(coach: Device) {
  const [client, { code }] = await Promise.all([Device.signIn(coach.url), inviteOf(coach)]);
  const accepted = await client.gets("POST", "/invites/accept", { code });
  return { client, client_profile_id: Accepted.parse(accepted).client_profile_id };
}

/** Opens the coach's calendar around the clock, for sessions of one type. */
export async function opensCalendar(
  coach: Device,
  type: Partial<SessionTypeDraft> = {},
): Promise<SessionType> {
  await coach.gets("PUT", "/coaches/me/availability", { timezone: "UTC", windows });
  const draft = { name: "Training", duration_minutes: 60, ...type };
  return SessionType.parse(await coach.gets("POST", "/coaches/me/session-types", draft));
}

/** The starts that are free today and tomorrow. */
export async function freeStarts(who: Device, { id, coach_id }: SessionType): Promise<string[]> {
  const query = new URLSearchParams({ session_type_id: id, start: dateIn(0), end: dateIn(1) });
  const free = await who.gets("GET", `/coaches/${coach_id}/bookable-slots?${query}`);
  return Slots.parse(free).slots.map(({ start_at }) => start_at);
}

/** What the dev inbox holds for an address or a user's id, the oldest first. */
export async function inboxOf(url: string, to: string) {
  const { data } = await ask(`${url}/dev/inbox?to=${encodeURIComponent(to)}&limit=100`, "GET");
  return DevInbox.parse(data).messages.toReversed();
}

/** What somebody was pushed, by its kinds. */
export async function pushedTo({ url, user_id }: Device): Promise<string[]> {
  const messages = await inboxOf(url, user_id);
  const pushes = messages.filter(({ channel }) => channel === "push");
  return pushes.map(({ data }) => String(data?.["type"])).toSorted();
}
