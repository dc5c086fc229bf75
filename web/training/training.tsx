import { Route, Switch } from "wouter";

import { Missing } from "#web/shell/missing.tsx";
import { ExercisePage } from "#web/training/exercise/exercise-page.tsx";
import { IntakePage } from "#web/training/intake/intake-page.tsx";
import { NutritionPage } from "#web/training/nutrition/nutrition-page.tsx";
import { ProgressPage } from "#web/training/progress/progress-page.tsx";
import { RestTimer } from "#web/training/rest/rest-timer.tsx";
import { SessionsPage } from "#web/training/sessions/sessions-page.tsx";
import { useWords } from "#web/training/use-words";
import { WorkoutPage } from "#web/training/workout/workout-page.tsx";
import { WorkoutsPage } from "#web/training/workouts/workouts-page.tsx";
import { Area } from "#web/ui/area.tsx";

const PAGES = [
  { name: "workouts", href: "/training" },
  { name: "sessions", href: "/training/sessions" },
  { name: "progress", href: "/training/progress" },
  { name: "nutrition", href: "/training/nutrition" },
] as const;

/** The client's side: the same head over each of its pages, and the rest timer below all of them. */
export function Training() {
  const t = useWords();
  const pages = PAGES.map(({ name, href }) => ({ href, label: t(`nav.${name}`) }));
  return (
    <>
      <Area label={t("nav.label")} pages={pages}>
        <Switch>
          <Route path="/training">
            <WorkoutsPage />
          </Route>
          <Route path="/training/workouts/:id">
            {({ id }) => <WorkoutPage key={id} id={id} />}
          </Route>
          <Route path="/training/sessions">
            <SessionsPage />
          </Route>
          <Route path="/training/exercises/:id">
            {({ id }) => <ExercisePage key={id} id={id} />}
          </Route>
          <Route path="/training/intake/:id">{({ id }) => <IntakePage key={id} id={id} />}</Route>
          <Route path="/training/progress">
            <ProgressPage />
          </Route>
          <Route path="/training/nutrition">
            <NutritionPage />
          </Route>
          <Route>
            <Missing />
          </Route>
        </Switch>
      </Area>
      <RestTimer />
    </>
  );
}
