import css from "#web/ui/state-badge.module.css";

export type Tone = "good" | "done" | "open" | "bad" | "quiet";

/** How something stands, in words; the dot's colour only helps to find them. */
export const StateBadge = ({ tone, words }: { tone: Tone; words: string }) => (
  <span className={css.badge} data-tone={tone}>
    {words}
  </span>
);
