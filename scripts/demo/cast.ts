/** What a client of the demo is like, and how long they have been one. */
export type DemoClient = {
  display_name: string;
  phone: string;
  status: "active" | "paused" | "archived";
  goals: string;
  tags: readonly string[];
  private_notes: string;
  weeks: number;
  plan: "strength" | "running" | "basics";
  /** Against the loads of the plan. */
  strength: number;
  /** Their hour with the coach: a weekday from 1 for Monday, and an hour. */
  slot: readonly [weekday: number, hour: number];
};

/** Who coaches. Numbers are of a range that is never given to anybody. */
export const COACH = { display_name: "Ana Coach", phone: "+12025550101" } as const;

/** Whom she coaches. The first is the other seat that `npm run dev` offers. */
export const CLIENTS = [
  {
    display_name: "Ben Runner",
    phone: "+12025550102",
    status: "active",
    goals: "Marathon in May, under four hours, and a back that does not complain.",
    tags: ["marathon", "early bird"],
    private_notes: "Goes out too fast. Hold him back in week one of each block.",
    weeks: 13,
    plan: "strength",
    strength: 1,
    slot: [1, 8],
  },
  {
    display_name: "Chidi Okafor",
    phone: "+12025550103",
    status: "active",
    goals: "Ten kilometres without the knee.",
    tags: ["running", "knee"],
    private_notes: "Left knee, downhill. Physio report of September is in his form.",
    weeks: 13,
    plan: "running",
    strength: 1,
    slot: [1, 10],
  },
  {
    display_name: "Dora Lindqvist",
    phone: "+12025550104",
    status: "active",
    goals: "Lift her own weight off the floor, ten times.",
    tags: ["strength"],
    private_notes: "Likes numbers. Show her the records page.",
    weeks: 12,
    plan: "strength",
    strength: 0.85,
    slot: [2, 8],
  },
  {
    display_name: "Emre Yıldız",
    phone: "+12025550105",
    status: "active",
    goals: "Keep the marathon group together, and himself in one piece.",
    tags: ["marathon", "group"],
    private_notes: "Travels a lot: plan for hotel gyms.",
    weeks: 11,
    plan: "running",
    strength: 1.05,
    slot: [2, 10],
  },
  {
    display_name: "Fatima Haddad",
    phone: "+12025550106",
    status: "active",
    goals: "Three pull-ups by summer.",
    tags: ["strength", "beginner"],
    private_notes: "Shoulder is fine again. Praise helps.",
    weeks: 10,
    plan: "basics",
    strength: 0.8,
    slot: [3, 8],
  },
  {
    display_name: "Grace Kim",
    phone: "+12025550107",
    status: "active",
    goals: "Stronger for the climbing season.",
    tags: ["strength", "climbing"],
    private_notes: "Fingers first, then everything else.",
    weeks: 9,
    plan: "strength",
    strength: 0.75,
    slot: [3, 10],
  },
  {
    display_name: "Hugo Martín",
    phone: "+12025550108",
    status: "active",
    goals: "Lose eight kilograms and keep them lost.",
    tags: ["beginner"],
    private_notes: "Weighs himself daily. Talk about the average.",
    weeks: 8,
    plan: "basics",
    strength: 1,
    slot: [4, 8],
  },
  {
    display_name: "Ines Carvalho",
    phone: "+12025550109",
    status: "active",
    goals: "A first half marathon in autumn.",
    tags: ["running", "beginner"],
    private_notes: "",
    weeks: 5,
    plan: "running",
    strength: 0.9,
    slot: [4, 10],
  },
  {
    display_name: "Jonas Weber",
    phone: "+12025550110",
    status: "paused",
    goals: "Back to the old squat after the baby year.",
    tags: ["strength"],
    private_notes: "Paused until the little one sleeps.",
    weeks: 13,
    plan: "strength",
    strength: 1.2,
    slot: [5, 8],
  },
  {
    display_name: "Kenji Mori",
    phone: "+12025550111",
    status: "archived",
    goals: "Be ready for the Alps.",
    tags: ["hiking"],
    private_notes: "Moved to Osaka. Would come back at once.",
    weeks: 13,
    plan: "basics",
    strength: 1.1,
    slot: [5, 10],
  },
] as const satisfies readonly DemoClient[];

/** All of them: whoever talks is named by their place here. */
export const CAST = [COACH, ...CLIENTS] as const;

/** The seats that `npm run dev` offers. */
export const SEATS = [COACH, CLIENTS[0]] as const;
