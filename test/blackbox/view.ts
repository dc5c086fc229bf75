import { Clients } from "#contract/clients";
import { Conversations } from "#contract/conversations";
import { Sessions } from "#contract/sessions";
import { Subscription } from "#contract/subscriptions";
import { Workouts } from "#contract/workouts";
import type { Device } from "#test/blackbox/device";

export type Side = "coach" | "client";

/** What events tell somebody of, whichever side they are on; what they are not told of is empty. */
export type View = {
  /** User ids by client profile. */
  clients: Record<string, string>;
  /** The workouts that clients have completed, for their coach. */
  completed: string[];
  /** The days of workouts, for their client. */
  planned: Record<string, string>;
  sessions: Record<string, { start_at: string; end_at: string; is_cancelled: boolean }>;
  /** Unread messages by conversation. */
  unread: Record<string, number>;
  subscription_status: string;
};

const NOTHING = { clients: {}, completed: [], planned: {} };

/** The same as a fresh look shows it. */
export async function viewOf(device: Device, side: Side): Promise<View> {
  const [own, sessions, unread, subscription] = await Promise.all([
    side === "coach" ? clientsOf(device) : plannedFor(device),
    sessionsOf(device, side),
    unreadOf(device),
    device.gets("GET", "/subscriptions/me"),
  ]);
  const { subscription_status } = Subscription.parse(subscription);
  return { ...NOTHING, ...own, sessions, unread, subscription_status };
}

async function clientsOf(coach: Device) {
  const { clients } = Clients.parse(await coach.gets("GET", "/coaches/me/clients?limit=100"));
  const completed = clients.map(async ({ id }) => {
    const page = await coach.gets("GET", `/coaches/me/clients/${id}/workouts?status=completed`);
    return Workouts.parse(page).workouts.map((workout) => workout.id);
  });
  return {
    clients: Object.fromEntries(clients.map(({ id, user_id }) => [id, user_id])),
    completed: (await Promise.all(completed)).flat().toSorted(),
  };
}

async function plannedFor(client: Device) {
  const { workouts } = Workouts.parse(await client.gets("GET", "/workouts/me?limit=50"));
  const planned = workouts.map(({ id, scheduled_date }) => [id, scheduled_date] as const);
  return { planned: Object.fromEntries(planned) };
}

async function sessionsOf(device: Device, side: Side): Promise<View["sessions"]> {
  const path = side === "coach" ? "/coaches/me/sessions" : "/sessions/me";
  const { sessions } = Sessions.parse(await device.gets("GET", `${path}?limit=200`));
  return Object.fromEntries(
    sessions.map(({ id, start_at, end_at, status }) => {
      return [id, { start_at, end_at, is_cancelled: status === "cancelled" }];
    }),
  );
}

async function unreadOf(device: Device): Promise<View["unread"]> {
  const page = await device.gets("GET", "/messages/conversations");
  const { conversations } = Conversations.parse(page);
  return Object.fromEntries(conversations.map(({ id, unread_count }) => [id, unread_count]));
}
