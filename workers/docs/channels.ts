const HEARTBEAT = `The exact frame \`{"event":"ping","data":{}}\` every 25 s keeps the socket open; 60 s of silence close it.`;

/** Both ends of a socket carry the same frames. */
export const CHANNELS = {
  device: {
    address: "/ws",
    title: "A device's socket",
    description: `Everything live, for all of a user's chats. The access token comes as \`?token=\`, as second subprotocol (\`sideline.v1, <token>\`), or in an \`auth\` frame within 10 s. After a break, \`resume\` tells what changed. ${HEARTBEAT}`,
  },
  chat: {
    address: "/ws/chats/{chat_id}",
    title: "A chat's own socket",
    description: `The same frames, for one chat alone: for a client that shows it. ${HEARTBEAT}`,
    parameters: { chat_id: { description: "The chat's id" } },
  },
};

export const SECURITY = {
  token: {
    type: "httpApiKey",
    in: "query",
    name: "token",
    description: "The `access_token` of `POST /api/v1/auth/verify-otp`.",
  },
};
