import type { Place } from "#scripts/state";

import { SEATS } from "#scripts/demo/cast";

const paint = (code: number) => (text: string) =>
  process.stdout.isTTY ? `\u001B[${code}m${text}\u001B[0m` : text;
const bold = paint(1);
const dim = paint(2);
const green = paint(32);

/** What a newcomer reads first: where everything is, and how to be somebody. */
export function welcome({ url, dir }: Place, seconds: string): string {
  const addresses = [
    ["API", `${url}/api/v1`],
    ["Sockets", `${url.replace("http", "ws")}/ws`],
    ["Docs", `${url}/docs`],
    ["Dev inbox", `${url}/inbox`],
    ["Console", `${url}/console`],
    ["State", dir],
  ];
  return [
    "",
    `  ${green("●")} ${bold("Sideline")} is ready ${dim(`after ${seconds} s`)}`,
    "",
    `    ${bold("Web client")} ${bold(url)}`,
    ...addresses.map(([name, address]) => `    ${dim(name!.padEnd(11))}${address}`),
    "",
    `  ${bold("Two people are here,")} a coach and one of her ten clients. Open the web client in two`,
    "  windows, one of them private, and be both: the code is one click away. Or sign in by hand:",
    ...SEATS.flatMap(({ display_name, phone }) => [
      "",
      `  ${green(display_name)}  ${phone}`,
      ...signIn(url, phone).map((line) => `    ${line}`),
    ]),
    "",
    `  ${dim("Texts never leave this machine: the second line reads the code from the dev inbox.")}`,
    `  ${dim("More people, chats and messages: npm run seed      Stop: Ctrl-C")}`,
    "",
    "",
  ].join("\n");
}

/** Three lines for a shell that has nothing but curl. */
function signIn(url: string, phone: string): string[] {
  const post = `curl -s -H 'content-type: application/json' ${url}/api/v1/auth`;
  const inbox = `${url}/dev/inbox?limit=1&to=${encodeURIComponent(phone)}`;
  return [
    `${post}/request-otp -d '{"phone":"${phone}"}'`,
    `OTP=$(curl -s '${inbox}' | grep -o '"otp":"[0-9]*' | tail -c 7)`,
    `${post}/verify-otp -d '{"phone":"${phone}","otp":"'$OTP'"}'`,
  ];
}
