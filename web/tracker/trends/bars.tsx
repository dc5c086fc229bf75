import { type DrawingProps, HEIGHT, WIDTH } from "#web/tracker/trends/drawing";
import css from "#web/tracker/trends/trends.module.css";

/** A bar a day. */
export function Bars({ points, most }: DrawingProps) {
  const step = WIDTH / points.length;
  return points.map(({ day, value = 0 }, i) => {
    const height = (HEIGHT * Math.min(value, most)) / most;
    const box = { x: (i + 0.1) * step, width: 0.8 * step };
    return (
      <g key={day}>
        <rect {...box} className={css.ground} height={HEIGHT} />
        <rect {...box} className={css.bar} y={HEIGHT - height} height={height} />
      </g>
    );
  });
}
