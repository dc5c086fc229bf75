import { useState } from "react";

import { useSideline, useSync } from "#sdk/react";
import { readSnapshot, type Snapshot } from "#web/tracker/file/snapshot";
import { useBusy } from "#web/ui/use-busy";

export type ImportMode = "merge" | "replace";
export type ImportStep = "reading" | "checking" | "importing" | "fetching";

export type ImportResult = {
  created: number;
  updated: number;
  deleted: number;
  unchanged: number;
  conflicts: number;
};

/** A file that could be imported, and what that would do. */
type Offer = { name: string; snapshot: Snapshot; mode: ImportMode; preview: ImportResult };

/** An import: a file is read, checked by the server without effect, and taken when one agrees. */
export function useImport() {
  const { rest } = useSideline();
  const { syncNow } = useSync();
  const { isBusy, error, run } = useBusy();
  const [step, setStep] = useState<ImportStep>();
  const [offer, setOffer] = useState<Offer>();
  const [result, setResult] = useState<ImportResult>();

  const ask = (snapshot: Snapshot, mode: ImportMode, dry_run: boolean) =>
    rest.POST("/api/v1/import", {
      body: { snapshot, mode, dry_run, on_conflict: "import", confirm: true },
    });

  const working = (work: () => Promise<void>) =>
    run(async () => {
      setResult(undefined);
      await work().finally(() => setStep(undefined));
    });

  async function check(name: string, snapshot: Snapshot, mode: ImportMode): Promise<void> {
    setStep("checking");
    setOffer({ name, snapshot, mode, preview: await ask(snapshot, mode, true) });
  }

  const read = (file: File | null, mode: ImportMode) =>
    working(async () => {
      setOffer(undefined);
      if (!file) return;
      setStep("reading");
      const snapshot = await readSnapshot(file);
      await check(file.name, snapshot, mode);
    });

  const change = (mode: ImportMode) =>
    working(async () => {
      if (offer) await check(offer.name, offer.snapshot, mode);
    });

  const take = () =>
    working(async () => {
      if (!offer) return;
      setStep("importing");
      const taken = await ask(offer.snapshot, offer.mode, false);
      setStep("fetching");
      await syncNow();
      setOffer(undefined);
      setResult(taken);
    });

  return { isBusy, error, step, offer, result, read, change, take };
}
