import { useState } from "react";
import { useTranslation } from "react-i18next";

import css from "#web/console/console.module.css";
import { FrameDetail } from "#web/console/frame-detail.tsx";
import { FrameList } from "#web/console/frame-list.tsx";
import { SendBox } from "#web/console/send-box.tsx";
import { Status } from "#web/console/status.tsx";
import { Toolbar } from "#web/console/toolbar.tsx";
import { useFrames } from "#web/console/use-frames";
import { Page } from "#web/ui/page.tsx";

/** What goes over this device's socket, for those who build on it. */
export function Console() {
  const { t } = useTranslation("console");
  const { frames, isPaused, missed, pause, clear } = useFrames();
  const [events, setEvents] = useState<string[]>([]);
  const [chosenId, choose] = useState<number>();
  const shown = events.length === 0 ? frames : frames.filter(({ event }) => events.includes(event));
  const chosen = frames.find(({ id }) => id === chosenId);
  return (
    <Page title={t("title")} about={t("about")} end={<Status />}>
      <div className={css.console}>
        <Toolbar
          events={events}
          onEvents={setEvents}
          isPaused={isPaused}
          missed={missed}
          onPause={pause}
          onClear={clear}
        />
        <FrameList frames={shown} chosenId={chosenId} onChoose={choose} />
        <FrameDetail seen={chosen} />
        <SendBox />
      </div>
    </Page>
  );
}
