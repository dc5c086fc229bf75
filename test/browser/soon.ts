/** As option of `expect.poll`: a browser on a busy machine may take this long, and rarely does. */
export const soon = { timeout: 15_000 };
