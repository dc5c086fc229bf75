import { newRouter } from "#workers/http/router";
import { ownWorkouts } from "#workers/workouts/client-routes";
import { clientWorkouts } from "#workers/workouts/coach-routes";
import { exercises } from "#workers/workouts/exercise-routes";
import { templates } from "#workers/workouts/template-routes";

/** Training: planned by coaches, done by clients. */
export const workouts = newRouter();

workouts.route("/", templates);
workouts.route("/", clientWorkouts);
workouts.route("/", ownWorkouts);
workouts.route("/", exercises);
