import type { SpawnedServer } from "#scripts/spawn-server";
import type { Sideline } from "#sdk/index";

/** Lets a season pass over a tracker, after which devices are waited for no more. */
export const aSeasonLater = (server: SpawnedServer, client: Sideline) =>
  happen(server, client, "days=91");

/** Loses a tracker: its stream begins again from nothing. */
export const inAnotherLife = (server: SpawnedServer, client: Sideline) =>
  happen(server, client, "anew");

async function happen(server: SpawnedServer, client: Sideline, what: string): Promise<void> {
  const { value } = client.session.state;
  const userId = value.status === "signed-in" ? value.user.id : "";
  await fetch(`${server.url}/bench/age/${userId}?${what}`);
  // The object begins anew from what is stored.
  await server.evict("SyncStream", userId);
}
