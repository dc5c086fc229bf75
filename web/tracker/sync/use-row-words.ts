import { useTranslation } from "react-i18next";

import { useEntity } from "#sdk/react";
import type { Payload } from "#sdk/sync";
import { dayText, isDay, weekdayText } from "#web/ui/day-text";
import type { tracker } from "#web/i18n/en/tracker";

type Words = typeof tracker;

/** What rows, their fields and what is in them are called. */
export function useRowWords() {
  const { t, i18n } = useTranslation("tracker");
  const blocks = useEntity("schedule_blocks").rows;
  const supplements = useEntity("supplements").rows;
  const meals = useEntity("meals").rows;
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
    if (name === "weekday" && typeof content === "number") return weekdayText(content);
    if (typeof content === "string" && isDay(content))
      return dayText(content, { dateStyle: "medium" });
    if (name === "item_id" && typeof content === "string") return item(content) ?? content;
    if (Array.isArray(content)) return content.map((one) => value("", one)).join(", ");
    if (typeof content !== "object") return String(content);
    return Object.values(content)
      .map((one) => value("", one))
      .join(" ");
  }
  return { entity, field, title, value };
}
