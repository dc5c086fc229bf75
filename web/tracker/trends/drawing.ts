import type { Point } from "#web/tracker/trends/use-series";

/** The drawing's own units; it is stretched to the room that there is. */
export const WIDTH = 300;
export const HEIGHT = 100;

export type DrawingProps = { points: Point[]; least: number; most: number };
