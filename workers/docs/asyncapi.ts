import { type ClientEvent, ClientFrame, type ServerEvent, ServerFrame } from "#contract/frames";
import { ABOUT } from "#workers/docs/about";
import { CHANNELS, SECURITY } from "#workers/docs/channels";
import { CLIENT_EVENTS, SERVER_EVENTS } from "#workers/docs/events";
import { frameSchema } from "#workers/docs/frame-schema";

type Event = ClientEvent | ServerEvent;
type Told = ReturnType<typeof fromClients>[number] | ReturnType<typeof fromServer>[number];

const fromClients = () =>
  ClientFrame.options.map((option) => ({
    event: option.shape.event.value,
    ...CLIENT_EVENTS[option.shape.event.value],
    ...frameSchema(option, "input"),
  }));

const fromServer = () =>
  ServerFrame.options.map((option) => ({
    event: option.shape.event.value,
    summary: SERVER_EVENTS[option.shape.event.value],
    ...frameSchema(option, "output"),
  }));

/** AsyncAPI 3 of the sockets, from the same schemas that check every frame. */
export function asyncApi() {
  const told: Told[] = [...fromClients(), ...fromServer()];
  const messages = Object.fromEntries(
    told.map(({ event }) => [nameOf(event), ref(`components/messages/${nameOf(event)}`)]),
  );
  return {
    asyncapi: "3.0.0",
    info: { ...ABOUT, title: "Sideline sockets", description: DESCRIPTION, license: LICENSE },
    defaultContentType: "application/json",
    servers: {
      local: { host: "127.0.0.1:8787", protocol: "ws", description: "`npm run dev`" },
    },
    channels: Object.fromEntries(
      Object.entries(CHANNELS).map(([name, channel]) => [name, { ...channel, messages }]),
    ),
    operations: Object.fromEntries(
      Object.keys(CHANNELS).flatMap((channel) =>
        told.map((one) => [`${channel}_${nameOf(one.event)}`, operation(channel, one)]),
      ),
    ),
    components: {
      messages: Object.fromEntries(told.map((one) => [nameOf(one.event), message(one)])),
      schemas: Object.assign({}, ...told.map(({ named }) => named)),
      securitySchemes: SECURITY,
    },
  };
}

const DESCRIPTION = `Everything live, as JSON text frames \`{event, data}\`.

- A frame with a \`req_id\` gets exactly one answer that repeats it: its own event, \`ok\` or \`error\`.
- \`seq\` counts the messages of a chat without gaps and is their only order.
- \`hub_seq\` counts what changed for a user: after a break, \`resume\` with the last one heard.
- A refusal's \`reason\` is a word of [the catalogue](/docs/errors), its \`code\` the number there.`;

const LICENSE = { name: ABOUT.license.name, url: "https://opensource.org/license/mit" };

/** AsyncAPI names hold no dots. */
const nameOf = (event: Event) => event.replaceAll(".", "_");
const ref = (path: string) => ({ $ref: `#/${path}` });
const carried = (channel: string, event: Event) =>
  ref(`channels/${channel}/messages/${nameOf(event)}`);

const message = ({ event, summary, payload }: Told) => ({
  name: event,
  title: event,
  summary,
  payload,
});

/** From the server's side, as the standard wants it: `receive` is what a client says. */
const operation = (channel: string, told: Told) => ({
  action: "answer" in told ? "receive" : "send",
  title: told.event,
  summary: told.summary,
  channel: ref(`channels/${channel}`),
  messages: [carried(channel, told.event)],
  security: [ref("components/securitySchemes/token")],
  ...("answer" in told && {
    reply: {
      channel: ref(`channels/${channel}`),
      messages: [carried(channel, told.answer), carried(channel, "error")],
    },
  }),
});
