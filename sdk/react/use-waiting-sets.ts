import { useLive } from "#sdk/react/use-live";
import { useTraining } from "#sdk/react/use-training";

/** Of how many sets the server does not know yet what is wished of them. */
export const useWaitingSets = (): number => useLive("training.waiting", useTraining().waiting);
