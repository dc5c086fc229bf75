const KEY = "sideline-signed-in";

/** Whether somebody was signed in here the last time: then the shell is fetched before we know. */
export const wasSignedIn = (): boolean => localStorage.getItem(KEY) !== null;

/** Notes it for the next time. It says nothing of who. */
export function noteSignedIn(isSignedIn: boolean): void {
  if (isSignedIn) localStorage.setItem(KEY, "yes");
  else localStorage.removeItem(KEY);
}
