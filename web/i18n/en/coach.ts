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
};
