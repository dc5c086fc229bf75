import { expect, test } from "vitest";

import { aBookable, booked, dateIn, inDays, startsSeen } from "#test/support/scheduling";

test("[BOOK-1] a client books a slot for themselves", async () => {
  const { coach, client, client_profile_id, type } = await aBookable();
  const at = inDays(2);
  expect(await startsSeen(client, type, dateIn(2))).toContain(at);
  const session = await booked(client, type.id, at, { notes: "First time" });
  expect(session).toMatchObject({
    coach_id: coach.id,
    session_type_id: type.id,
    start_at: at,
    end_at: inDays(2, 11),
    status: "scheduled",
    sequence: 0,
    participants: [{ client_profile_id, status: "booked", notes: "First time" }],
    notes: "First time",
  });
  expect(await startsSeen(client, type, dateIn(2))).not.toContain(at);
  expect(
    await client.post("/sessions/book", { session_type_id: type.id, start_at: at }),
  ).toMatchObject({ status: 409, error: { code: "ALREADY_BOOKED" } });
});
