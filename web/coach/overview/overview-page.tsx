import { Anchor, Text } from "@mantine/core";
import { mdiCalendarClockOutline, mdiTrayFull } from "@mdi/js";
import { useState } from "react";
import { Link } from "wouter";

import { useGivenSessions, useRest, useSession } from "#sdk/react";
import { Attention } from "#web/coach/overview/attention.tsx";
import { Lately } from "#web/coach/overview/lately.tsx";
import css from "#web/coach/overview/overview-page.module.css";
import { SessionLine } from "#web/coach/sessions/session-line.tsx";
import { sessionNames } from "#web/coach/sessions/session-names";
import { useWords } from "#web/coach/use-words";
import { Card } from "#web/ui/card.tsx";
import columns from "#web/ui/columns.module.css";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { PageHead } from "#web/ui/page-head.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const FIGURES = [
  "active_clients",
  "sessions_upcoming",
  "workouts_completed_last_7_days",
  "sessions_completed_last_30_days",
] as const;
const NEXT = 6;

/** What is next, how it goes, and what waits for the coach. */
export function OverviewPage() {
  const t = useWords();
  const { state } = useSession();
  const name = state.status === "signed-in" ? state.user.display_name : "";
  const { data: stats } = useRest("/api/v1/coaches/me/stats");
  // One instant for as long as the page is shown: another one each time would be another question.
  const [from] = useState(() => new Date().toISOString());
  const { items, error } = useGivenSessions({ from, status: "scheduled" });
  return (
    <>
      <PageHead title={t("overview.title", { name })} />
      <div className={css.figures}>
        {FIGURES.map((figure) => (
          <div key={figure} className={css.figure}>
            <b data-numbers>{stats?.[figure] ?? "–"}</b>
            <span>{t(`overview.${figure}`)}</span>
          </div>
        ))}
      </div>
      <div className={columns.columns}>
        <Card
          title={t("overview.next")}
          icon={mdiCalendarClockOutline}
          end={
            <Anchor component={Link} href="/coach/calendar" size="sm">
              {t("overview.calendar")}
            </Anchor>
          }
        >
          <ErrorNotice error={error} />
          {!items && !error && <Waiting rows={3} />}
          {items?.length === 0 && <Text c="dimmed">{t("overview.none_next")}</Text>}
          <div className={css.list}>
            {items?.slice(0, NEXT).map((session) => {
              const { title, others } = sessionNames(session, t("clients.nameless"));
              return (
                <SessionLine
                  key={session.id}
                  session={session}
                  title={title}
                  about={others.join(", ")}
                />
              );
            })}
          </div>
        </Card>
        <div className={columns.column}>
          <Card title={t("overview.attention")} icon={mdiTrayFull}>
            <Attention />
          </Card>
          <Lately />
        </div>
      </div>
    </>
  );
}
