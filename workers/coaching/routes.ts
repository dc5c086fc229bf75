import { clients } from "#workers/coaching/client-routes";
import { invites } from "#workers/coaching/invite-routes";
import { ownCoachRoutes } from "#workers/coaching/own-coach-routes";
import { coachProfiles } from "#workers/coaching/profile-routes";
import { newRouter } from "#workers/http/router";

/** Coaches and their clients. */
export const coaching = newRouter();

for (const part of [invites, clients, ownCoachRoutes, coachProfiles]) coaching.route("/", part);
