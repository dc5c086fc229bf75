/** One thing after the other, whatever time each takes. None of them may fail. */
export async function after(before: Promise<void>, work: () => Promise<void>): Promise<void> {
  await before;
  await work();
}
