import { fakeExpo } from "#test/support/fake-expo";
import { fakeFcm } from "#test/support/fake-fcm";
import { fakeOpenFoodFacts } from "#test/support/fake-open-food-facts";
import { fakeResend } from "#test/support/fake-resend";
import { fakeTwilio } from "#test/support/fake-twilio";

const HOSTS: Record<string, (request: Request) => Promise<Response>> = {
  "api.resend.com": fakeResend,
  "api.twilio.com": fakeTwilio,
  "exp.host": fakeExpo,
  "fcm.googleapis.com": fakeFcm,
  "oauth2.googleapis.com": fakeFcm,
  "world.openfoodfacts.org": fakeOpenFoodFacts,
};

/** Answers every request that leaves the runtime under test: nothing reaches the internet. */
export async function fakeInternet(request: Request): Promise<Response> {
  const { hostname } = new URL(request.url);
  return HOSTS[hostname]?.(request) ?? new Response(`There is no ${hostname}`, { status: 502 });
}
