import { mdiAccount, mdiAccountGroup } from "@mdi/js";
import { type CSSProperties, useState } from "react";

import css from "#web/people/avatar.module.css";
import { hueOf } from "#web/people/hue";
import { Icon } from "#web/ui/icon.tsx";

/**
 * Somebody's picture; where there is none, or it cannot be had, their initials on a colour that is
 * theirs wherever they appear.
 */
export function Avatar(props: {
  id: string;
  name: string;
  url?: string | undefined;
  size?: number;
  isGroup?: boolean;
  isOnline?: boolean;
}) {
  const { id, name, url, size = 46, isGroup = false, isOnline = false } = props;
  const style: CSSProperties & { "--size": string; "--hue": number } = {
    "--size": `${size}px`,
    "--hue": hueOf(id),
  };
  const [missed, setMissed] = useState<string>();
  const initials = initialsOf(name);
  return (
    <span className={css.avatar} style={style} aria-hidden data-online={isOnline || undefined}>
      {url && url !== missed ? (
        <img
          src={url}
          alt=""
          width={size}
          height={size}
          loading="lazy"
          onError={() => setMissed(url)}
        />
      ) : isGroup || initials === "" ? (
        <Icon path={isGroup ? mdiAccountGroup : mdiAccount} size={size * 0.5} />
      ) : (
        initials
      )}
    </span>
  );
}

/** The first letters of the first and the last word, whatever the script. */
function initialsOf(name: string): string {
  const words = name.match(/[\p{L}\p{N}][^\s]*/gu) ?? [];
  const ends = words.length > 1 ? [words[0], words.at(-1)] : words;
  return ends.map((word) => [...(word ?? "")][0]?.toLocaleUpperCase() ?? "").join("");
}
