import { newRouter } from "#workers/http/router";
import { availabilityRoutes } from "#workers/scheduling/availability-routes";
import { calendars } from "#workers/scheduling/calendar-routes";
import { sessionChanges } from "#workers/scheduling/change-routes";
import { sessions } from "#workers/scheduling/session-routes";
import { sessionTypes } from "#workers/scheduling/session-type-routes";

/** When coaches work, what can be booked with them, and what was. */
export const scheduling = newRouter();

scheduling.route("/", availabilityRoutes);
scheduling.route("/", sessionTypes);
scheduling.route("/", sessions);
scheduling.route("/", sessionChanges);
scheduling.route("/", calendars);
