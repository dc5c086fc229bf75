import { z } from "zod";

import { ClientFrame, MAX_FRAME_BYTES } from "#contract/frames";
import { AppError, invalid, type Refusal } from "#lib/errors";

type Read =
  | { ok: true; frame: ClientFrame }
  | { ok: false; refusal: Refusal; req_id: string | undefined };

const Echo = z.object({ req_id: z.string().max(64) });

/** A client's frame, or why it is none; with the `req_id` wherever one can be made out. */
export function readFrame(raw: string | ArrayBuffer): Read {
  if (typeof raw !== "string") return refuse(new AppError("MALFORMED_REQUEST", "Frames are text"));
  if (isOversize(raw)) {
    return refuse(
      new AppError("PAYLOAD_TOO_LARGE", `A frame has at most ${MAX_FRAME_BYTES} bytes`),
    );
  }
  const json = parse(raw);
  if (json === undefined) return refuse(new AppError("MALFORMED_REQUEST", "The frame is not JSON"));
  const parsed = ClientFrame.safeParse(json);
  if (parsed.success) return { ok: true, frame: parsed.data };
  return refuse(invalid(parsed.error), Echo.safeParse(json).data?.req_id);
}

/** Only where it might be too long are the bytes counted. */
const isOversize = (raw: string) =>
  raw.length > MAX_FRAME_BYTES ||
  (raw.length * 3 > MAX_FRAME_BYTES && new TextEncoder().encode(raw).length > MAX_FRAME_BYTES);

const refuse = ({ code, message, details }: AppError, req_id?: string): Read => ({
  ok: false,
  refusal: { code, message, details },
  req_id,
});

function parse(raw: string): unknown {
  try {
    return JSON.parse(raw);
  } catch {
    return undefined;
  }
}
