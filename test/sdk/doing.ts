import { expect } from "vitest";

import { type ShownSet, Training } from "#sdk/index";
import { Device } from "#test/blackbox/device";
import { giveWorkout } from "#test/sdk/give-workout";
import { Handheld } from "#test/sdk/handheld";
import { until } from "#test/sdk/until";
import { dateIn } from "#test/support/date-in";

/** Somebody's device, on which they do a workout of one exercise. */
export class Doing {
  readonly device: Handheld;
  readonly squat: { workout_id: string; exercise_id: string };

  private constructor(device: Handheld, workout_id: string, exercise_id: string) {
    this.device = device;
    this.squat = { workout_id, exercise_id };
  }

  static async begin(url: string): Promise<Doing> {
    const [coach, device] = await Promise.all([Device.signIn(url), Handheld.of(url)]);
    const join = (code: string) =>
      device.client.rest.POST("/api/v1/invites/accept", { body: { code } });
    const id = await giveWorkout(coach, join, dateIn(0));
    const { exercises } = await Training.of(device.client).read(id);
    return new Doing(device, id, exercises[0]!.id);
  }

  /** The same workout on another device of theirs. */
  async elsewhere(): Promise<Doing> {
    const device = await this.device.another();
    const { workout_id, exercise_id } = this.squat;
    await Training.of(device.client).read(workout_id);
    return new Doing(device, workout_id, exercise_id);
  }

  /** Of the client that runs now. */
  get training(): Training {
    return Training.of(this.device.client);
  }

  /** Where sets are posted. */
  get road(): string {
    return `/workouts/exercises/${this.squat.exercise_id}/logs`;
  }

  log(reps: number): Promise<void> {
    return this.training.log(this.squat, { reps, weight: 60 });
  }

  get sets(): ShownSet[] {
    const workout = this.training.workouts.value.get(this.squat.workout_id);
    return workout?.exercises[0]?.logs ?? [];
  }

  /** Repetitions of each set, and how it stands. */
  async shows(wanted: string[]): Promise<void> {
    await until(this.training.workouts, () => wanted.join() === this.sets.map(inWords).join());
  }

  /** Everything has been sent, and the server has what is shown. */
  async agrees(wanted: string[]): Promise<void> {
    await until(this.training.waiting, (count) => count === 0);
    await this.shows(wanted);
    const params = { path: { id: this.squat.workout_id } };
    const { exercises } = await this.device.client.rest.GET("/api/v1/workouts/me/{id}", { params });
    expect(exercises[0]?.logs.map(inWords)).toEqual(wanted);
    await this.training.read(this.squat.workout_id);
    expect(this.sets.map(inWords)).toEqual(wanted);
  }
}

/** How many repetitions, and how it stands. */
export const inWords = ({ reps, is_waiting, error }: ShownSet): string =>
  [reps, is_waiting && "waiting", error?.code].filter(Boolean).join(" ");
