import { useState } from "react";

import { useSideline, useSync } from "#sdk/react";
import {
  type ImportFile,
  type ImportMode,
  readImportFile,
  sendImport,
} from "#web/tracker/file/import-file";
import { useBusy } from "#web/ui/use-busy";

export const IMPORT_STEPS = ["reading", "checking", "importing", "fetching"] as const;
type ImportStep = (typeof IMPORT_STEPS)[number];
export type ImportResult = Awaited<ReturnType<typeof sendImport>>;

/** A file that could be imported, and what that would do. */
type Offer = { file: ImportFile; mode: ImportMode; preview: ImportResult };

/** An import: a file is read, checked by the server without effect, and taken when one agrees. */
export function useImport() {
  const { rest } = useSideline();
  const { syncNow } = useSync();
  const { isBusy, error, run } = useBusy();
  const [step, setStep] = useState<ImportStep>();
  const [offer, setOffer] = useState<Offer>();
  const [result, setResult] = useState<ImportResult>();

  const working = (work: () => Promise<void>) =>
    run(async () => {
      setResult(undefined);
      await work().finally(() => setStep(undefined));
    });

  async function check(file: ImportFile, mode: ImportMode): Promise<void> {
    setStep("checking");
    const preview = await sendImport(rest, file, { mode, dry_run: true });
    setOffer({ file, mode, preview });
  }

  const read = (file: File | null, mode: ImportMode) =>
    working(async () => {
      setOffer(undefined);
      if (!file) return;
      setStep("reading");
      await check(await readImportFile(file), mode);
    });

  const change = (mode: ImportMode) =>
    working(async () => {
      if (offer) await check(offer.file, mode);
    });

  const take = () =>
    working(async () => {
      if (!offer) return;
      setStep("importing");
      const taken = await sendImport(rest, offer.file, { mode: offer.mode, dry_run: false });
      setStep("fetching");
      await syncNow();
      setOffer(undefined);
      setResult(taken);
    });

  return { isBusy, error, step, offer, result, read, change, take };
}
