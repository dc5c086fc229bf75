import { useDebouncedCallback } from "@mantine/hooks";
import { useRef, useState } from "react";

import { SidelineError, type Template } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { isComplete, type Plan, planOf, savedPlan } from "#web/coach/templates/plan";
import { after } from "#web/ui/after";

const PAUSE_MS = 800;
const PATIENCE_MS = 20_000;
const PATH = "/api/v1/coaches/me/templates/{id}";

/**
 * A template that saves itself whenever its writer pauses or leaves, one change after the other.
 * Whoever has an older version in front of them is asked before they undo what was done elsewhere.
 */
export function useKeptPlan(template: Template) {
  const { rest } = useSideline();
  const [plan, setPlan] = useState(() => planOf(template));
  const [status, setStatus] = useState<"idle" | "pending" | "success" | "error">("idle");
  const [error, setError] = useState<unknown>();
  const version = useRef(template.version);
  const last = useRef<Promise<void>>(Promise.resolve());
  const path = { id: template.id };

  async function send(next: Plan): Promise<void> {
    setStatus("pending");
    try {
      const header = { "if-match": `"${version.current}"` };
      const saved = await rest.PATCH(PATH, { params: { path, header }, body: savedPlan(next) });
      version.current = saved.version;
      setError(undefined);
      setStatus("success");
    } catch (thrown) {
      setError(thrown);
      setStatus("error");
    }
  }
  const saveSoon = useDebouncedCallback(
    (next: Plan) => {
      last.current = after(last.current, () => send(next));
    },
    { delay: PAUSE_MS, flushOnUnmount: true },
  );
  const change = (next: Plan) => {
    setPlan(next);
    setStatus("idle");
    if (isComplete(next)) saveSoon(next);
  };
  const theirs = async () => {
    const newest = await rest.read(PATH, { params: { path } }, AbortSignal.timeout(PATIENCE_MS));
    version.current = newest.version;
    return newest;
  };

  return {
    plan,
    change,
    status,
    error,
    isOutdated: error instanceof SidelineError && error.code === "PRECONDITION_FAILED",
    /** Gives up what was written here for what was saved elsewhere. */
    takeTheirs: async () => {
      setPlan(planOf(await theirs()));
      setError(undefined);
      setStatus("idle");
    },
    /** Saves what was written here over what was saved elsewhere. */
    keepMine: async () => {
      await theirs();
      await send(plan);
    },
  };
}
