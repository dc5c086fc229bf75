import {
  mdiAlertCircleOutline,
  mdiCloudCheckOutline,
  mdiCloudOffOutline,
  mdiCloudUploadOutline,
  mdiPauseCircleOutline,
  mdiSync,
} from "@mdi/js";
import { Link } from "wouter";

import { type SyncMood, syncMood } from "#web/tracker/sync-mood";
import css from "#web/tracker/tracker.module.css";
import { useSync } from "#sdk/react";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

const ICONS: Record<SyncMood, string> = {
  attention: mdiAlertCircleOutline,
  paused: mdiPauseCircleOutline,
  offline: mdiCloudOffOutline,
  syncing: mdiSync,
  waiting: mdiCloudUploadOutline,
  synced: mdiCloudCheckOutline,
};

/** How the sync stands, in a word or two; it leads to the rest. */
export function SyncBadge() {
  const t = useWords();
  const state = useSync();
  const mood = syncMood(state);
  const words = {
    attention: () => t("sync.attention", { count: state.rejected + state.open_conflicts }),
    paused: () => t("sync.paused"),
    offline: () =>
      state.waiting > 0 ? t("sync.offline_waiting", { count: state.waiting }) : t("sync.offline"),
    syncing: () => t("sync.syncing"),
    waiting: () => t("sync.waiting", { count: state.waiting }),
    synced: () => t("sync.synced"),
  }[mood]();
  return (
    <output data-sync={mood} data-waiting={state.waiting}>
      <Link href="/today/sync" className={css.sync} data-mood={mood}>
        <Icon path={ICONS[mood]} size={18} />
        {words}
      </Link>
    </output>
  );
}
