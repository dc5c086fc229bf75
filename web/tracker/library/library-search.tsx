import { Combobox, Text, TextInput, useCombobox } from "@mantine/core";
import { mdiMagnify } from "@mdi/js";
import { useEffect, useState } from "react";

import css from "#web/tracker/library/library.module.css";
import type { Items, Kind } from "#web/tracker/library/shelves";
import { useSearch } from "#web/tracker/library/use-search";
import { useWords } from "#web/tracker/use-words";
import { Icon } from "#web/ui/icon.tsx";

type LibrarySearchProps<K extends Kind> = {
  kind: K;
  label: string;
  placeholder: string;
  /** What tells an item from others of a similar name. */
  about: (item: Items[K]) => string;
  onPick: (item: Items[K]) => void;
};

/** A field in which something of a library is found and taken. Offline it finds what was kept. */
export function LibrarySearch<K extends Kind>(props: LibrarySearchProps<K>) {
  const { kind, label, placeholder, about, onPick } = props;
  const t = useWords();
  const [typed, setTyped] = useState("");
  const { items = [], isKept, isPending } = useSearch(kind, typed);
  const combobox = useCombobox({ onDropdownClose: () => combobox.resetSelectedOption() });

  // Enter takes what comes first.
  const { selectFirstOption, dropdownOpened } = combobox;
  const first = items[0]?.id;
  useEffect(() => {
    if (dropdownOpened && typed !== "" && first !== undefined) selectFirstOption();
  }, [dropdownOpened, typed, first, selectFirstOption]);

  function pick(id: string) {
    const item = items.find((one) => one.id === id);
    setTyped("");
    combobox.closeDropdown();
    if (item) onPick(item);
  }

  return (
    <Combobox store={combobox} withinPortal={false} onOptionSubmit={pick}>
      <Combobox.Target>
        <TextInput
          label={label}
          placeholder={placeholder}
          leftSection={<Icon path={mdiMagnify} size={20} />}
          value={typed}
          onChange={({ currentTarget }) => {
            setTyped(currentTarget.value);
            combobox.openDropdown();
          }}
          onClick={() => combobox.openDropdown()}
          onBlur={() => combobox.closeDropdown()}
          onKeyDown={(event) => event.key === "Enter" && event.preventDefault()}
        />
      </Combobox.Target>
      <Combobox.Dropdown>
        <Combobox.Options className={css.options!} aria-label={label} tabIndex={-1}>
          {items.map((item) => (
            <Combobox.Option key={item.id} value={item.id} className={css.option!}>
              <Text>{item.name}</Text>
              <Text size="xs" className={css.about!}>
                {about(item)}
              </Text>
            </Combobox.Option>
          ))}
          {items.length === 0 && (
            <Combobox.Empty>
              {t(isPending ? "library.searching" : "library.nothing")}
            </Combobox.Empty>
          )}
        </Combobox.Options>
        {isKept && (
          <Combobox.Footer>
            <Text size="xs" c="dimmed" component="output">
              {t("library.kept")}
            </Text>
          </Combobox.Footer>
        )}
      </Combobox.Dropdown>
    </Combobox>
  );
}
