const KEY = "sideline-tracks";

/** Whether the tracker was ever open here: then it is kept in step, whatever page is shown. */
export const hasTracked = (): boolean => localStorage.getItem(KEY) !== null;

export const noteTracked = (): void => localStorage.setItem(KEY, "yes");
