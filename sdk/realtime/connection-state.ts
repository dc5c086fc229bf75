/**
 * How things stand with the server. `catching-up`: the socket is open and what happened meanwhile
 * is on its way; `online`: all of it is here. While `offline`, `retryAt` is the time in
 * milliseconds at which the next try begins.
 */
export type ConnectionState = {
  status: "offline" | "connecting" | "catching-up" | "online";
  retryAt?: number;
};
