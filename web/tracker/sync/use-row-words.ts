import { useTranslation } from "react-i18next";

import { useEntity } from "#sdk/react";
import type { Payload } from "#sdk/sync";
import { numberText } from "#web/i18n/number-text";
import { momentText } from "#web/tracker/moment-text";
import { dayText, isDay, weekdayText } from "#web/ui/day-text";
import type { tracker } from "#web/i18n/en/tracker";

type Words = typeof tracker;

const INSTANT = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;

/** What rows, their fields and what is in them are called. */
export function useRowWords() {
  const { t, i18n } = useTranslation("tracker");
  const blocks = useEntity("schedule_blocks").rows;
  const supplements = useEntity("supplements").rows;
  const meals = useEntity("meals").rows;
  const programs = useEntity("workout_programs").rows;
  const isEntity = (name: string): name is keyof Words["entity"] =>
    i18n.exists(`tracker:entity.${name}`);
  const isField = (name: string): name is keyof Words["field"] =>
    i18n.exists(`tracker:field.${name}`);

  const entity = (name: string): string => (isEntity(name) ? t(`entity.${name}`) : name);
  const field = (name: string): string => (isField(name) ? t(`field.${name}`) : name);

  /** What a log of a day is about. */
  const item = (id: string): string | undefined =>
    blocks.get(id)?.title ?? supplements.get(id)?.name ?? meals.get(id)?.name;

  /** A row by what people would call it. */
  function title(payload: Payload | null | undefined, id: string): string {
    const { title: titled, name, text, item_id, date, body } = payload ?? {};
    const about = typeof item_id === "string" ? item(item_id) : undefined;
    const called = [titled, name, text, about, body].find(
      (words) => typeof words === "string" && words !== "",
    );
    const day = typeof date === "string" && isDay(date) ? value("date", date) : undefined;
    return [called, day].filter((part) => part !== undefined).join(" · ") || id;
  }

  function value(name: string, content: unknown): string {
    if (content === undefined || content === null) return t("conflict.nothing");
    if (typeof content === "boolean") return content ? t("conflict.yes") : t("conflict.no");
    if (typeof content === "number") {
      return name.startsWith("weekday") ? weekdayText(content) : numberText(content);
    }
    if (typeof content === "string") return textValue(name, content);
    if (Array.isArray(content)) return content.map((one) => value(name, one)).join(", ");
    return Object.entries(content)
      .map(([part, one]) => value(part, one))
      .join(" ");
  }

  function textValue(name: string, text: string): string {
    if (isDay(text)) return dayText(text, { dateStyle: "medium" });
    if (INSTANT.test(text)) return momentText(text);
    if (name === "item_id") return item(text) ?? text;
    return (name === "program_id" && programs.get(text)?.name) || text;
  }
  return { entity, field, title, value };
}
