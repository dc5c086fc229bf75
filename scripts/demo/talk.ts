/**
 * Who says what in the demo. The seats that `npm run dev` offers, places 0 and 1, are written to and
 * never speak, so that seeding spends none of the codes that their phones may ask for.
 */
type Person = 0 | 1 | 2 | 3 | 4 | 5 | 6 | 8;
type Speaker = Exclude<Person, 0 | 1>;
export type Line = readonly [who: Speaker, says: string];

export type Direct = { people: readonly [Speaker, Person]; lines: readonly Line[] };
export type Group = {
  name: string;
  about: string;
  people: readonly [Speaker, ...Person[]];
  lines: readonly Line[];
};

export const DIRECTS: readonly Direct[] = [
  {
    people: [2, 0],
    lines: [
      [2, "Coach, my knee complains when I go downhill."],
      [2, "Outside of it, after 40 minutes or so. Flat is fine."],
      [2, "Shall I swap Thursday's hills for the flat loop?"],
    ],
  },
  {
    people: [6, 0],
    lines: [
      [6, "Six pull-ups yesterday. SIX."],
      [6, "Can we put them into Strength B?"],
    ],
  },
  {
    people: [8, 0],
    lines: [
      [8, "Is it normal that easy runs feel too easy?"],
      [8, "Asking for Thursday."],
    ],
  },
  {
    people: [4, 1],
    lines: [
      [4, "Ben! 16 on Saturday, at 5:30?"],
      [4, "As long as nobody races the last two."],
    ],
  },
  {
    people: [3, 5],
    lines: [
      [3, "Are you coming on Saturday? I could pick you up at 7:30."],
      [5, "Yes please! I bring the coffee ☕"],
      [3, "You are my favourite person before nine."],
      [5, "Only before nine?"],
      [3, "After nine you talk about heart rates."],
    ],
  },
];

export const GROUPS: readonly Group[] = [
  {
    name: "Saturday runners",
    about: "Every Saturday at eight, by the old boathouse. All paces.",
    people: [3, 0, 1, 2, 4, 5],
    lines: [
      [3, "Saturday: 8:00 at the boathouse. 10 km easy, or 16 for the brave."],
      [4, "16 for me. Who joins?"],
      [2, "Ten, and flat, says my knee."],
      [5, "Flat ten with you, Chidi."],
      [3, "Rain is forecast: bring a dry shirt."],
      [5, "And there will be coffee."],
    ],
  },
  {
    name: "Marathon in May",
    about: "Sixteen weeks, four runs a week, one goal.",
    people: [4, 0, 1],
    lines: [
      [4, "Week 6 of 16. The first third is done, and I am still alive."],
      [4, "I am travelling on Sunday. May I swap the long run with Friday?"],
      [4, "And then rest on Saturday, really rest. Promised."],
    ],
  },
];
