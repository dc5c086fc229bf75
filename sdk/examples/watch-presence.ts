import type { Sideline } from "@sideline/sdk";

/** Presence comes for those one asks about: here everybody with whom there is a direct chat. */
export function watchPresence(client: Sideline): void {
  let watched = "";
  let leave: (() => void) | undefined;
  const watch = () => {
    const ids = client.chats.list.value.flatMap((row) => row.participant?.id ?? []).toSorted();
    if (ids.join() === watched) return;
    watched = ids.join();
    leave?.();
    leave = client.presence.of(ids).subscribe(() => {});
  };
  client.chats.list.subscribe(watch);
  watch();
}
