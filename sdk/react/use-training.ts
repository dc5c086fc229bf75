import { useSideline } from "#sdk/react/sideline-provider";
import { Training } from "#sdk/training/training";

/** The training of the nearest `SidelineProvider`'s client: for what no other hook does. */
export const useTraining = (): Training => Training.of(useSideline());
