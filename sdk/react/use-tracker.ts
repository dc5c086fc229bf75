import { useSideline } from "#sdk/react/sideline-provider";
import { Tracker } from "#sdk/sync/tracker";

/** The tracker of the nearest `SidelineProvider`'s client: for what no other hook does. */
export const useTracker = (): Tracker => Tracker.of(useSideline());
