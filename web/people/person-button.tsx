import type { ReactNode } from "react";

import { Avatar } from "#web/people/avatar.tsx";
import css from "#web/people/person-button.module.css";

/** Somebody to choose. */
export function PersonButton(props: {
  id: string;
  name: string;
  hint?: string;
  url?: string;
  /** For those that can be picked: whether this one is. */
  isPressed?: boolean;
  onClick: () => void;
  children?: ReactNode;
}) {
  const { id, name, hint, url, isPressed, onClick, children } = props;
  return (
    <button type="button" className={css.person} aria-pressed={isPressed} onClick={onClick}>
      <Avatar id={id} name={name} url={url} size={40} />
      <span className={css.words}>
        <span className={css.name}>{name}</span>
        {hint && <span className={css.hint}>{hint}</span>}
      </span>
      {children}
    </button>
  );
}
