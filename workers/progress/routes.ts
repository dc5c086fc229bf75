import { newRouter } from "#workers/http/router";
import { metrics } from "#workers/progress/metric-routes";
import { photos } from "#workers/progress/photo-routes";
import { shared } from "#workers/progress/shared-routes";
import { sharing } from "#workers/progress/sharing-routes";

/** How bodies change: kept by their people, and seen by coaches where these let them. */
export const progress = newRouter();

progress.route("/", metrics);
progress.route("/", photos);
progress.route("/", sharing);
progress.route("/", shared);
