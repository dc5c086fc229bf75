import {
  Chip,
  Group,
  Input,
  NumberInput,
  Select,
  SimpleGrid,
  Switch,
  Textarea,
} from "@mantine/core";

import { type Answers, CHOICES, NUMBERS, WORDS } from "#web/training/intake/questions";
import { useWords } from "#web/training/use-words";
import { WEEK, weekdayText } from "#web/ui/day-text";
import { numberOrNull, textOrNull } from "#web/ui/use-form";

type IntakeFieldsProps = { answers: Answers; set: (changed: Partial<Answers>) => void };

/** The questions: first what takes a click or a number, then what takes words. */
export function IntakeFields({ answers, set }: IntakeFieldsProps) {
  const t = useWords();
  return (
    <>
      <SimpleGrid cols={{ base: 1, sm: 2 }}>
        {CHOICES.map(({ name, choices }) => (
          <Select
            key={name}
            clearable
            label={t(`intake.${name}`)}
            data={choices.map((value) => ({ value, label: t(`intake.choices.${value}`) }))}
            value={answers[name]}
            onChange={(value) => set({ [name]: value })}
          />
        ))}
        {NUMBERS.map(({ name, min, max }) => (
          <NumberInput
            key={name}
            label={t(`intake.${name}`)}
            min={min}
            max={max}
            value={answers[name] ?? ""}
            onChange={(value) => set({ [name]: numberOrNull(value) })}
          />
        ))}
      </SimpleGrid>
      <Days
        days={answers.available_days ?? []}
        onChange={(days) => set({ available_days: days })}
      />
      {WORDS.map((name) => (
        <Textarea
          key={name}
          autosize
          label={t(`intake.${name}`)}
          maxLength={2000}
          value={answers[name] ?? ""}
          onChange={({ currentTarget }) =>
            set({ [name]: currentTarget.value === "" ? null : currentTarget.value })
          }
          onBlur={({ currentTarget }) => set({ [name]: textOrNull(currentTarget.value) })}
        />
      ))}
      <Switch
        label={t("intake.doctor_clearance")}
        checked={answers.doctor_clearance ?? false}
        onChange={({ currentTarget }) => set({ doctor_clearance: currentTarget.checked })}
      />
    </>
  );
}

function Days({ days, onChange }: { days: number[]; onChange: (days: number[]) => void }) {
  const t = useWords();
  return (
    <Input.Wrapper label={t("intake.available_days")} labelElement="div">
      <Chip.Group
        multiple
        value={days.map(String)}
        onChange={(chosen) => onChange(chosen.map(Number))}
      >
        <Group gap={6} mt={6}>
          {WEEK.map((weekday) => (
            <Chip key={weekday} size="xs" value={String(weekday)}>
              {weekdayText(weekday, "short")}
            </Chip>
          ))}
        </Group>
      </Chip.Group>
    </Input.Wrapper>
  );
}
