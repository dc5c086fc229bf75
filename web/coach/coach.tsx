import { Route, Switch } from "wouter";

import { useCoachProfile } from "#sdk/react";
import { BecomeCoach } from "#web/coach/become-coach.tsx";
import { CalendarPage } from "#web/coach/calendar/calendar-page.tsx";
import { ClientPage } from "#web/coach/client/client-page.tsx";
import { ClientsPage } from "#web/coach/clients/clients-page.tsx";
import { HoursPage } from "#web/coach/hours/hours-page.tsx";
import { OverviewPage } from "#web/coach/overview/overview-page.tsx";
import { ProfilePage } from "#web/coach/profile/profile-page.tsx";
import { TemplatePage } from "#web/coach/templates/template-page.tsx";
import { TemplatesPage } from "#web/coach/templates/templates-page.tsx";
import { useWords } from "#web/coach/use-words";
import { Missing } from "#web/shell/missing.tsx";
import { isDay } from "#web/ui/day-text";
import { Area } from "#web/ui/area.tsx";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

const PAGES = [
  { name: "overview", href: "/coach" },
  { name: "clients", href: "/coach/clients" },
  { name: "templates", href: "/coach/templates" },
  { name: "calendar", href: "/coach/calendar" },
  { name: "hours", href: "/coach/hours" },
  { name: "profile", href: "/coach/profile" },
] as const;

/** The coach's side: the same head over each of its pages. Who does not coach yet can begin here. */
export function Coach() {
  const t = useWords();
  const { profile, error } = useCoachProfile();
  const pages = PAGES.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  if (profile === null) return <BecomeCoach />;
  return (
    <Area label={t("nav.label")} pages={pages}>
      {profile ? <CoachPages /> : <NotYet error={error} />}
    </Area>
  );
}

const NotYet = ({ error }: { error: Error | null }) =>
  error ? <ErrorNotice error={error} /> : <Waiting rows={4} />;

const CoachPages = () => (
  <Switch>
    <Route path="/coach">
      <OverviewPage />
    </Route>
    <Route path="/coach/calendar/:day?">
      {({ day }) => (day === undefined || isDay(day) ? <CalendarPage asked={day} /> : <Missing />)}
    </Route>
    <Route path="/coach/profile">
      <ProfilePage />
    </Route>
    <Route path="/coach/clients">
      <ClientsPage />
    </Route>
    <Route path="/coach/clients/:id/:tab?">
      {({ id, tab }) => <ClientPage key={id} id={id} tab={tab} />}
    </Route>
    <Route path="/coach/templates">
      <TemplatesPage />
    </Route>
    <Route path="/coach/templates/:id">{({ id }) => <TemplatePage key={id} id={id} />}</Route>
    <Route path="/coach/hours">
      <HoursPage />
    </Route>
    <Route>
      <Missing />
    </Route>
  </Switch>
);
