/** How a verb ended: "ok", or the code of its refusal. */
export const outcome = (verb: Promise<unknown>): Promise<string> =>
  verb.then(
    () => "ok",
    (thrown: { code: string }) => thrown.code,
  );
