/** A job that no other try would do any good: it goes to the dead letters at once. */
export class Hopeless extends Error {
  override readonly name = "Hopeless";
}
