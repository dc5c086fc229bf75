import { Rating } from "@mantine/core";

import { useWords } from "#web/tracker/use-words";

type StarsProps = {
  label: string;
  value: number | undefined;
  /** Null: taken back, by choosing the same once more. */
  onChange: (value: number | null) => void;
};

/** One to five. */
export function Stars({ label, value = 0, onChange }: StarsProps) {
  const t = useWords();
  return (
    <Rating
      role="radiogroup"
      aria-label={label}
      size="lg"
      color="var(--grass)"
      value={value}
      allowClear
      getSymbolLabel={(count) => t("stars", { count })}
      onChange={(count) => onChange(count > 0 ? count : null)}
    />
  );
}
