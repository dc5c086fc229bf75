import { fakeOpenFoodFacts } from "#test/support/fake-open-food-facts";
import { fakeTwilio } from "#test/support/fake-twilio";

/** Answers every request that leaves the runtime under test: nothing reaches the internet. */
export const fakeInternet = async (request: Request): Promise<Response> =>
  new URL(request.url).hostname === "world.openfoodfacts.org"
    ? fakeOpenFoodFacts(request)
    : fakeTwilio(request);
