import { CloseButton, TextInput } from "@mantine/core";
import { mdiMagnify } from "@mdi/js";
import type { KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";

import css from "#web/chats/search-field.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** Down from the field is the first line. */
function enterList(event: KeyboardEvent): void {
  const first = document.querySelector<HTMLElement>("a[data-chat]");
  if (!first) return;
  event.preventDefault();
  first.focus();
}

/** Finds chats by name, person or last word; and people by number. */
export function SearchField(props: { value: string; onChange: (value: string) => void }) {
  const { value, onChange } = props;
  const { t } = useTranslation("chat");
  return (
    <TextInput
      className={css.search!}
      data-shortcut="search"
      type="search"
      radius="xl"
      aria-label={t("list.search")}
      placeholder={t("list.search")}
      leftSection={<Icon path={mdiMagnify} size={20} />}
      rightSection={
        value !== "" && (
          <CloseButton size="sm" aria-label={t("list.clear")} onClick={() => onChange("")} />
        )
      }
      value={value}
      onChange={(event) => onChange(event.currentTarget.value)}
      onKeyDown={(event) => {
        if (event.key === "ArrowDown") return enterList(event);
        if (event.key !== "Escape" || value === "") return;
        event.stopPropagation();
        onChange("");
      }}
    />
  );
}
