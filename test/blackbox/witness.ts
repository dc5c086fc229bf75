import { expect } from "vitest";

import type { DataOf, ServerEvent, ServerFrame } from "#contract/frames";
import { EVENT_DATA } from "#contract/events";
import type { Device } from "#test/blackbox/device";
import { type Side, type View, viewOf } from "#test/blackbox/view";
import type { Wire } from "#test/blackbox/wire";

/**
 * Somebody's second device, which has looked once and since then only listens: what it was told is
 * all that it knows.
 */
export class Witness {
  readonly #device: Device;
  readonly #side: Side;
  readonly #known: View;
  readonly #wire: Wire;

  private constructor(device: Device, side: Side, known: View, wire: Wire) {
    this.#device = device;
    this.#side = side;
    this.#known = known;
    this.#wire = wire;
  }

  static async of(person: Device, side: Side): Promise<Witness> {
    const device = await person.another();
    const wire = await device.connect();
    await wire.hears("connected");
    return new Witness(device, side, await viewOf(device, side), wire);
  }

  /** Two of them, one after the other: a phone signs in once at a time. */
  static async two(person: Device, side: Side): Promise<Witness[]> {
    return [await Witness.of(person, side), await Witness.of(person, side)];
  }

  /** The next of a kind that it has not heard yet. */
  hears<E extends ServerEvent>(
    event: E,
    matches?: (data: DataOf<E>) => boolean,
  ): Promise<DataOf<E>> {
    return this.#wire.hears(event, matches);
  }

  /** Hears it, and then knows what another look shows. */
  async sees<E extends ServerEvent>(
    event: E,
    matches?: (data: DataOf<E>) => boolean,
  ): Promise<DataOf<E>> {
    const data = await this.hears(event, matches);
    await this.agrees();
    return data;
  }

  /** What it knew and what it has heard since are what another look shows. */
  async agrees(): Promise<void> {
    const heard = this.#wire.heard().reduce((view, frame) => {
      return after(view, frame, this.#device.user_id);
    }, this.#known);
    expect(heard).toEqual(await viewOf(this.#device, this.#side));
  }

  /** What happened, in the order in which it was told. */
  heard(): string[] {
    return this.#wire.heard().flatMap(({ event }) => (event in EVENT_DATA ? [event] : []));
  }
}

/** A view after one more frame. */
function after(view: View, frame: ServerFrame, userId: string): View {
  const { clients, completed, planned, sessions, unread } = view;
  switch (frame.event) {
    case "invite.accepted":
      return {
        ...view,
        clients: { ...clients, [frame.data.client_profile_id]: frame.data.user_id },
      };
    case "workout.assigned":
      return {
        ...view,
        planned: { ...planned, [frame.data.workout_id]: frame.data.scheduled_date },
      };
    case "workout.completed":
      return { ...view, completed: [...completed, frame.data.workout_id].toSorted() };
    case "session.booked":
    case "session.rescheduled":
    case "session.cancelled": {
      const { session_id, start_at, end_at } = frame.data;
      const session = { start_at, end_at, is_cancelled: frame.event === "session.cancelled" };
      return { ...view, sessions: { ...sessions, [session_id]: session } };
    }
    case "subscription.changed":
      return { ...view, subscription_status: frame.data.current_status };
    case "message.new": {
      const { chat_id, sender_id } = frame.data;
      const more = sender_id === userId ? 0 : 1;
      return { ...view, unread: { ...unread, [chat_id]: (unread[chat_id] ?? 0) + more } };
    }
    case "chat.updated": {
      const { chat_id, changes } = frame.data;
      if (changes.unread_count === undefined) return view;
      return { ...view, unread: { ...unread, [chat_id]: changes.unread_count } };
    }
    default:
      return view;
  }
}
