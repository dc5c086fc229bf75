import { refusal } from "#sdk/rest/refusal";
import { SidelineError } from "#sdk/rest/sideline-error";

/** How long one try may take, its answer's body included. */
const PATIENCE_MS = 15_000;
/** On these travel whole files, which take what a slow network takes for them. */
const FILES = new Set(["GET /api/v1/export", "POST /api/v1/import"]);
const FILE_PATIENCE_MS = 10 * 60_000;

/**
 * One try. The request stays as it is, to be tried again. Fails with what the server says, or with
 * what kept it from saying anything; with the caller's own reason when the caller gave up.
 */
export async function attempt(
  request: Request,
  route: string,
  send: typeof fetch,
  token: string | undefined,
): Promise<Response> {
  const ours = request.clone();
  if (token !== undefined) ours.headers.set("authorization", `Bearer ${token}`);
  const patience = FILES.has(route) ? FILE_PATIENCE_MS : PATIENCE_MS;
  return inTime(patience, request.signal, async (signal) => {
    const answered = await send(ours, { signal });
    if (!answered.ok) throw refusal(answered, await answered.text());
    const { status, headers } = answered;
    const body = isFile(answered) ? await answered.blob() : await answered.text();
    return new Response(body === "" ? null : body, { status, headers });
  });
}

/** Whether what was answered is no text. */
export const isFile = ({ headers }: Response): boolean =>
  headers.get("content-type")?.startsWith("image/") ?? false;

/** `AbortSignal.any` and `.timeout`, which React Native lacks. */
async function inTime<T>(
  patience: number,
  caller: AbortSignal,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  if (caller.aborted) throw caller.reason;
  const own = new AbortController();
  let isLate = false;
  const timer = setTimeout(() => {
    isLate = true;
    own.abort();
  }, patience);
  const giveUp = () => own.abort();
  caller.addEventListener("abort", giveUp);
  try {
    return await work(own.signal);
  } catch (thrown) {
    if (thrown instanceof SidelineError) throw thrown;
    if (caller.aborted) throw caller.reason ?? thrown;
    throw isLate ? SidelineError.timeout() : SidelineError.offline(thrown);
  } finally {
    clearTimeout(timer);
    caller.removeEventListener("abort", giveUp);
  }
}
