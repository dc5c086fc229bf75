import css from "#web/chat/sign.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** An icon that says something by itself, with its words for those who do not see it. */
export const Sign = ({ path, label, size }: { path: string; label: string; size: number }) => (
  <span className={css.sign} title={label}>
    <Icon path={path} size={size} />
    <span className={css.words}>{label}</span>
  </span>
);
