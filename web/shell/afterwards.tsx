import { type ReactNode, Suspense, useEffect, useState } from "react";

/** Long enough for the first page to be there, and too short for anybody to miss anything. */
const PAUSE_MS = 400;

/** Holds back what nobody waits for, so that it does not compete with what somebody does. */
export function Afterwards({ children }: { children: ReactNode }) {
  const [isTime, setTime] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setTime(true), PAUSE_MS);
    return () => clearTimeout(timer);
  }, []);
  return isTime && <Suspense>{children}</Suspense>;
}
