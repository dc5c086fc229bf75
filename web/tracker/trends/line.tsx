import { type DrawingProps, HEIGHT, WIDTH } from "#web/tracker/trends/drawing";
import css from "#web/tracker/trends/trends.module.css";

/** A line from known day to known day, with a mark on each. */
export function Line({ points, most }: DrawingProps) {
  const step = WIDTH / points.length;
  const marks = points.flatMap(({ day, value }, i) =>
    value === undefined
      ? []
      : [{ day, x: (i + 0.5) * step, y: 4 + (HEIGHT - 8) * (1 - value / most) }],
  );
  return (
    <svg
      className={css.svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {[0, 0.5, 1].map((share) => (
        <line
          key={share}
          className={css.grid}
          x2={WIDTH}
          y1={4 + (HEIGHT - 8) * share}
          y2={4 + (HEIGHT - 8) * share}
        />
      ))}
      <polyline className={css.line} points={marks.map(({ x, y }) => `${x},${y}`).join(" ")} />
      {marks.map(({ day, x, y }) => (
        <line key={day} className={css.mark} x1={x} x2={x} y1={y} y2={y} />
      ))}
    </svg>
  );
}
