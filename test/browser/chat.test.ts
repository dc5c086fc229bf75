import { expect, test } from "vitest";

import { startApp } from "#test/browser/app";
import { portray } from "#test/browser/portray";
import { comes, direct, field, line, message, openChat, say } from "#test/browser/talk";

const app = await startApp();

test("[APP-1] two people write to each other, and each sees how far the own words have come", async () => {
  const [ana, ben] = await Promise.all([app.person("Ana Coach"), app.person("Ben Runner")]);
  const chat = await direct(ana, ben);
  const hers = await ana.open(`/c/${chat}`);
  await say(hers, "Ready for Saturday?");
  await comes(hers, "Ready for Saturday?", "sent");

  const his = await ben.open("/");
  await line(his, "Ana Coach").waitFor();
  await comes(hers, "Ready for Saturday?", "delivered");
  await expect.poll(() => line(his, "Ana Coach").textContent()).toContain("1 unread message");

  await openChat(his, "Ana Coach");
  await message(his, "Ready for Saturday?").waitFor();
  await comes(hers, "Ready for Saturday?", "read");

  await field(his).pressSequentially("Born");
  await hers.getByText("typing …").first().waitFor();
  await say(his, "Born ready");
  await message(hers, "Born ready").waitFor();
  await portray(hers, "conversation");
});
