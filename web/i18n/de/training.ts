import type { training as english } from "#web/i18n/en/training";
import type { Translated } from "#web/i18n/translated";

export const training: Translated<typeof english> = {
  nav: {
    label: "Training",
    workouts: "Workouts",
    sessions: "Termine",
    progress: "Fortschritt",
    nutrition: "Ernährung",
  },
};
