type IconProps = { path: string; size?: number };

/** One of the icons of @mdi/js. It only adorns: what it stands beside has the words. */
export const Icon = ({ path, size = 22 }: IconProps) => (
  <svg width={size} height={size} viewBox="0 0 24 24" fill="currentColor" aria-hidden>
    <path d={path} />
  </svg>
);
