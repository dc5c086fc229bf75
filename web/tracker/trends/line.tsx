import { type DrawingProps, HEIGHT, WIDTH } from "#web/tracker/trends/drawing";
import css from "#web/tracker/trends/trends.module.css";

/** Room for the marks at the edges. */
const EDGE = 4;
const yOf = (share: number): number => EDGE + (HEIGHT - 2 * EDGE) * (1 - share);

/** A line from known day to known day, with a mark on each. */
export function Line({ points, least, most }: DrawingProps) {
  const step = WIDTH / points.length;
  const marks = points.flatMap(({ day, value }, i) =>
    value === undefined
      ? []
      : [{ day, x: (i + 0.5) * step, y: yOf((value - least) / (most - least)) }],
  );
  return (
    <>
      {[0, 0.5, 1].map((share) => (
        <line key={share} className={css.grid} x2={WIDTH} y1={yOf(share)} y2={yOf(share)} />
      ))}
      <polyline className={css.line} points={marks.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {marks.map(({ day, x, y }) => (
        <line key={day} className={css.mark} x1={x} x2={x} y1={y} y2={y} />
      ))}
    </>
  );
}
