/** What one reads in this order: each is a page below /docs and a document in the repository. */
export const GUIDES = [
  {
    path: "/docs/guide/tutorial",
    title: "Tutorial",
    about: "From clone to two people who chat, and on to a client of your own, in ten minutes.",
  },
  {
    path: "/docs/guide/sdk",
    title: "SDK",
    about: "The typed package for browsers, React Native, Node and Workers, and its React hooks.",
  },
  {
    path: "/docs/guide/sockets",
    title: "Sockets, explained",
    about: "How a device connects, sends, hears and catches up, told in diagrams.",
  },
  {
    path: "/docs/guide/sync",
    title: "Sync, explained",
    about: "How a device keeps a tracker offline, and what becomes of edits that cross.",
  },
  {
    path: "/docs/guide/coaching",
    title: "Coaching, explained",
    about: "How coaches and clients find each other, and who sees what.",
  },
  {
    path: "/docs/guide/scheduling",
    title: "Booking, explained",
    about: "How slots are found and booked, and what clocks that shift have to do with it.",
  },
  {
    path: "/docs/guide/training",
    title: "Training, explained",
    about: "How a plan becomes a workout, set by set, and what else people keep of themselves.",
  },
  {
    path: "/docs/guide/architecture",
    title: "Architecture",
    about: "Who owns what, how a message travels, and why a crash loses nothing.",
  },
  {
    path: "/docs/guide/operations",
    title: "Operations",
    about: "Deploy, migrate, watch, restore, and what a million messages cost.",
  },
] as const;

/** To look things up in. */
export const REFERENCES = [
  {
    path: "/docs/reference",
    title: "REST",
    about: "Every request and its answers, to read and to try.",
  },
  {
    path: "/docs/reference?api=sockets",
    title: "Sockets",
    about: "Every frame, in both directions.",
  },
  {
    path: "/docs/errors",
    title: "Errors",
    about: "What each refusal means, and what to do about it.",
  },
] as const;

/** For those who work on it, or want to know why. */
export const BACKGROUND = [
  { path: "/docs/spec", title: "Rules", about: "What holds, numbered. Each has a test." },
  { path: "/docs/decisions", title: "Decisions", about: "What was asked, chosen and measured." },
  {
    path: "/docs/guide/contributing",
    title: "Contributing",
    about: "How to work on it, and how the code reads.",
  },
  { path: "/docs/guide/benchmarks", title: "Benchmarks", about: "Figures under load, and a peer." },
] as const;
