/** What the client's side says. */
export const training = {
  nav: {
    label: "Training",
    workouts: "Workouts",
    sessions: "Sessions",
    progress: "Progress",
    nutrition: "Nutrition",
  },
};
