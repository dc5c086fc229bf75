/** A table of what may become of something: from each of these states to that one, and no other. */
export type Transitions<S extends string> = readonly { from: S; to: S }[];

/** The states from which one can be reached. */
export const statesBefore = <S extends string>(
  transitions: Transitions<S>,
  state: NoInfer<S>,
): S[] => transitions.filter(({ to }) => to === state).map(({ from }) => from);

/** The states that can be reached from one. */
export const statesAfter = <S extends string>(
  transitions: Transitions<S>,
  state: NoInfer<S>,
): S[] => transitions.filter(({ from }) => from === state).map(({ to }) => to);
