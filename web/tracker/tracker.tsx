import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { Route, Switch } from "wouter";

import { noteTracked } from "#web/shell/has-tracked";
import { Missing } from "#web/shell/missing.tsx";
import { FindMealsPage } from "#web/tracker/advice/find-meals-page.tsx";
import { FindProgramPage } from "#web/tracker/advice/find-program-page.tsx";
import { DayPage } from "#web/tracker/day/day-page.tsx";
import { isDay } from "#web/ui/day-text";
import { FilePage } from "#web/tracker/file/file-page.tsx";
import { SyncPage } from "#web/tracker/sync/sync-page.tsx";
import { TrackerHead } from "#web/tracker/tracker-head.tsx";
import css from "#web/tracker/tracker.module.css";
import { TrainingPage } from "#web/tracker/training/training-page.tsx";
import { TrendsPage } from "#web/tracker/trends/trends-page.tsx";
import { useUndoKey } from "#web/tracker/use-undo";
import { WeekPage } from "#web/tracker/week/week-page.tsx";

/** The tracker: the same head over each of its pages, so that the state of the sync is never out of sight. */
export function Tracker() {
  // The page is drawn anew in another language, dates and all.
  useTranslation("tracker");
  useUndoKey();
  useEffect(noteTracked, []);
  return (
    <div className={css.page}>
      <TrackerHead />
      <div className={css.body}>
        <Switch>
          <Route path="/today/week">
            <WeekPage />
          </Route>
          <Route path="/today/training/programs">
            <FindProgramPage />
          </Route>
          <Route path="/today/meals">
            <FindMealsPage />
          </Route>
          <Route path="/today/training">
            <TrainingPage />
          </Route>
          <Route path="/today/trends">
            <TrendsPage />
          </Route>
          <Route path="/today/sync">
            <SyncPage />
          </Route>
          <Route path="/today/file">
            <FilePage />
          </Route>
          <Route path="/today/:day?">
            {({ day }) => (day === undefined || isDay(day) ? <DayPage asked={day} /> : <Missing />)}
          </Route>
        </Switch>
      </div>
    </div>
  );
}
