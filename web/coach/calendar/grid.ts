import type { CSSProperties } from "react";

import type { Stretch } from "#web/coach/calendar/open-hours";

/** Whole hours from the first, before the last: what the grid shows of every day. */
export type Grid = { first: number; last: number };

/** Hours that are always shown; more only when something lies there. */
const USUAL = { first: 7, last: 20 };
/** What is shorter is still tall enough for a name. */
const LEAST_MINUTES = 25;
/** Where something that is dragged can be put down. */
const STEP_MINUTES = 15;

export function gridAround(stretches: Stretch[]): Grid {
  const first = Math.min(USUAL.first, ...stretches.map(({ from }) => Math.floor(from / 60)));
  const last = Math.max(USUAL.last, ...stretches.map(({ until }) => Math.ceil(until / 60)));
  return { first, last };
}

/** Where a stretch lies in its column. */
export function placeOf({ from, until }: Stretch, { first }: Grid): CSSProperties {
  const minutes = Math.max(until - from, LEAST_MINUTES);
  return { top: inHours(from - first * 60), height: inHours(minutes) };
}

/** The minute at a height within a column, as near as sessions are put. */
export function minuteAt(share: number, { first, last }: Grid): number {
  const minute = first * 60 + share * (last - first) * 60;
  const step = Math.round(minute / STEP_MINUTES) * STEP_MINUTES;
  return Math.min(Math.max(step, first * 60), last * 60 - STEP_MINUTES);
}

const inHours = (minutes: number): string => `calc(var(--hour) * ${minutes / 60})`;
