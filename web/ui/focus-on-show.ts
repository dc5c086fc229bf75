/** As `ref` of what the reader will want to type into first. */
export const focusOnShow = (element: HTMLElement | null): void => element?.focus();
