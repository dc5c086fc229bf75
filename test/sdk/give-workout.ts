import { Accepted, InviteCode } from "#contract/invites";
import { Template } from "#contract/templates";
import { Assigned } from "#contract/workouts";
import type { Device } from "#test/blackbox/device";

/** Makes somebody the coach's client, who accepts by `join`, and gives them a workout of squats. */
export async function giveWorkout(
  coach: Device,
  join: (code: string) => Promise<unknown>,
  date: string,
): Promise<string> {
  await coach.gets("PUT", "/coaches/me", {});
  const { code } = InviteCode.parse(await coach.gets("POST", "/coaches/me/invite-codes", {}));
  const { client_profile_id } = Accepted.parse(await join(code));
  const draft = { name: "Legs", exercises: [{ name: "Squat", sets: 3 }] };
  const { id: template_id } = Template.parse(
    await coach.gets("POST", "/coaches/me/templates", draft),
  );
  const plan = { template_id, client_profile_ids: [client_profile_id], dates: [date] };
  const given = await coach.gets("POST", "/coaches/me/workouts/assign", plan);
  return Assigned.parse(given).workouts[0]!.id;
}
