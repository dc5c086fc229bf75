import { Chip, Group, Input } from "@mantine/core";

import css from "#web/tracker/advice/advice.module.css";

type ChipsProps<T extends string> = {
  label: string;
  description?: string;
  values: readonly T[];
  nameOf: (value: T) => string;
};

/** One of a few. */
export function OneOf<T extends string>(
  props: ChipsProps<T> & { value: T | undefined; onChange: (value: T) => void },
) {
  const { values, nameOf, value, onChange, ...about } = props;
  return (
    <Input.Wrapper {...about} labelElement="div">
      <Group gap={6} className={css.choices!} role="radiogroup" aria-label={props.label}>
        {values.map((one) => (
          <Chip
            key={one}
            type="radio"
            size="sm"
            checked={one === value}
            onChange={() => onChange(one)}
          >
            {nameOf(one)}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}

/** Some of many, or none. */
export function SomeOf<T extends string>(
  props: ChipsProps<T> & { value: readonly T[]; onChange: (value: T[]) => void },
) {
  const { values, nameOf, value, onChange, ...about } = props;
  const toggled = (one: T) =>
    value.includes(one) ? value.filter((other) => other !== one) : [...value, one];
  return (
    <Input.Wrapper {...about} labelElement="div">
      <Group gap={6} component="fieldset" className={css.choices!} aria-label={props.label}>
        {values.map((one) => (
          <Chip
            key={one}
            size="sm"
            checked={value.includes(one)}
            onChange={() => onChange(toggled(one))}
          >
            {nameOf(one)}
          </Chip>
        ))}
      </Group>
    </Input.Wrapper>
  );
}
