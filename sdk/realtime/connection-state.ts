/**
 * How things stand with the server. `catching-up`: the socket is open, and the server is asked what
 * happened meanwhile; `online`: which chats changed is known, and their messages come. While
 * `offline`, `retryAt` is the time in milliseconds at which the next try begins.
 */
export type ConnectionState = {
  status: "offline" | "connecting" | "catching-up" | "online";
  retryAt?: number;
};
