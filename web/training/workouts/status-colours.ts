/** How each state of a workout is told by colour, beside its words. */
export const COLOURS = {
  scheduled: "gray",
  in_progress: "yellow",
  completed: "green",
  skipped: "orange",
  missed: "red",
};
