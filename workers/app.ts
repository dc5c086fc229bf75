import { except } from "hono/combine";

import { members } from "#workers/chats/member-routes";
import { ownSettings } from "#workers/chats/own-settings-routes";
import { chats } from "#workers/chats/routes";
import { coaching } from "#workers/coaching/routes";
import { devInbox } from "#workers/dev-inbox/routes";
import { docsOf } from "#workers/docs/routes";
import { health } from "#workers/health/routes";
import { limitBody, requireJson } from "#workers/http/body";
import { crossOrigin } from "#workers/http/cross-origin";
import { onError } from "#workers/http/errors";
import { notFoundIn } from "#workers/http/not-found";
import { observe } from "#workers/http/observe";
import { limitAddress } from "#workers/http/rate-limits";
import { requestId } from "#workers/http/request-id";
import { newRouter } from "#workers/http/router";
import { secureHeaders } from "#workers/http/secure-headers";
import { identity } from "#workers/identity/routes";
import { requireSecrets } from "#workers/identity/secrets";
import { wellKnown } from "#workers/identity/well-known";
import { library } from "#workers/library/routes";
import { conversations } from "#workers/messages/conversation-routes";
import { byMessage } from "#workers/messages/message-routes";
import { messages } from "#workers/messages/routes";
import { connect, connectToChat } from "#workers/realtime/connect";
import { syncDevices } from "#workers/sync/device-routes";
import { syncReview } from "#workers/sync/review-routes";
import { sync } from "#workers/sync/routes";
import { syncTransfer } from "#workers/sync/transfer-routes";
import { recommendations } from "#workers/recommendations/routes";
import { users } from "#workers/users/routes";
import { clientWorkouts } from "#workers/workouts/coach-routes";
import { exercises } from "#workers/workouts/exercise-routes";
import { workouts } from "#workers/workouts/routes";
import { templates } from "#workers/workouts/template-routes";

/** The middleware, outermost first, and then one line a slice. */
export const app = newRouter();
const SOCKETS = ["/ws", "/ws/chats/:chat_id"];
/** Takes larger bodies, of another type too; limits them by itself. */
const FILES = ["/api/v1/import"];
const LIVENESS = ["/health", "/health/live"];

app.use(requestId);
app.use(observe);
app.use(except(SOCKETS, secureHeaders, crossOrigin));
app.use(except(LIVENESS, requireSecrets, limitAddress));
app.use(except(FILES, limitBody, requireJson));
app.onError(onError);
app.notFound(notFoundIn(app));

app.get("/ws", connect);
app.get("/ws/chats/:chat_id", connectToChat);
app.route("/", health);
app.route("/", docsOf(app));
app.route("/", wellKnown);
app.route("/", devInbox);
app.route("/api/v1", identity);
// Before users: `/users/me/coaches/{id}` is deeper than `/users/{id}`.
app.route("/api/v1", coaching);
app.route("/api/v1", users);
app.route("/api/v1", chats);
app.route("/api/v1", members);
app.route("/api/v1", ownSettings);
app.route("/api/v1", messages);
app.route("/api/v1", byMessage);
app.route("/api/v1", conversations);
app.route("/api/v1", sync);
app.route("/api/v1", syncDevices);
app.route("/api/v1", syncReview);
app.route("/api/v1", syncTransfer);
app.route("/api/v1", library);
app.route("/api/v1", recommendations);
app.route("/api/v1", templates);
app.route("/api/v1", clientWorkouts);
app.route("/api/v1", workouts);
app.route("/api/v1", exercises);
