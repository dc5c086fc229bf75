import { useTraining } from "#sdk/react";

/** Sends the sets that wait on this device, whatever page is shown. */
export function SendSets() {
  useTraining();
  return null;
}
