import { clients, invite } from "#web/i18n/en/coach-clients";
import { hours, overrides, types } from "#web/i18n/en/coach-hours";
import * as pages from "#web/i18n/en/coach-pages";
import * as training from "#web/i18n/en/coach-training";
/** What the coach's side says. */
export const coach = {
  nav: {
    label: "Coaching",
    overview: "Overview",
    clients: "Clients",
    templates: "Templates",
    calendar: "Calendar",
    hours: "Hours",
    profile: "Profile",
  },
  more: "Show more",
  discard: "Discard changes",
  begin: {
    title: "Coach people here",
    about: "Two fields now, everything else whenever you like.",
    clients: "Invite clients by a link or a code",
    workouts: "Plan workouts, and see what was done",
    sessions: "Let clients book from your free hours",
    name: "Name of your business",
    name_hint: "As clients see it. May stay empty.",
    zone: "Time zone",
    zone_hint: "Your hours and your calendar go by it.",
    start: "Start coaching",
  },
  clients,
  invite,
  hours,
  overrides,
  types,
  ...training,
  ...pages,
};
