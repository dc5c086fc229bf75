import type { CSSProperties } from "react";

const FULL_CIRCLE = 360;
/** Neighbours on the circle look alike: each next name goes on by the golden angle. */
const STEP = 137.5;

/** A colour of a category's own, the same on every device; the tracker's own where there is none. */
export function hueStyle(category: string | undefined): CSSProperties | undefined {
  if (category === undefined) return undefined;
  const sum = [...category.toLowerCase()].reduce((all, letter) => all + letter.codePointAt(0)!, 0);
  const hue = Math.round((sum * STEP) % FULL_CIRCLE);
  const style: CSSProperties & { "--mark": string } = {
    "--mark": `oklch(var(--mark-light) 0.13 ${hue})`,
  };
  return style;
}
