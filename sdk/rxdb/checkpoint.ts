/** How far a collection has come, as RxDB keeps it together with the rows. */
export type Checkpoint = {
  /** Whose rows they are. */
  user_id: string;
  epoch: string;
  version: number;
  /** While the first fetch of everything lasts: where it began. */
  bootstrap_from?: number;
  /** How many pushes had been made when these rows were fetched. */
  pushes: number;
};
