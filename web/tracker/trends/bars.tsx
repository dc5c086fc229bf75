import { type DrawingProps, HEIGHT, WIDTH } from "#web/tracker/trends/drawing";
import css from "#web/tracker/trends/trends.module.css";

/** A bar a day. */
export function Bars({ points, most }: DrawingProps) {
  const step = WIDTH / points.length;
  return (
    <svg
      className={css.svg}
      viewBox={`0 0 ${WIDTH} ${HEIGHT}`}
      preserveAspectRatio="none"
      aria-hidden
    >
      {points.map(({ day, value = 0 }, i) => {
        const height = (HEIGHT * Math.min(value, most)) / most;
        return (
          <g key={day}>
            <rect className={css.ground} x={(i + 0.1) * step} width={0.8 * step} height={HEIGHT} />
            <rect
              className={css.bar}
              x={(i + 0.1) * step}
              y={HEIGHT - height}
              width={0.8 * step}
              height={height}
            />
          </g>
        );
      })}
    </svg>
  );
}
