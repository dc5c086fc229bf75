import { Textarea, TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { DESCRIPTION_LENGTH, NAME_LENGTH } from "#web/groups/group";
import { focusOnShow } from "#web/ui/focus-on-show";

export type GroupWords = { name: string; description: string };

/** What a group is called and what it is for, as the server takes it. */
export const trimmed = ({ name, description }: GroupWords): GroupWords => ({
  name: name.trim(),
  description: description.trim(),
});

/** The fields for that. */
export function GroupFields(props: { words: GroupWords; onChange: (words: GroupWords) => void }) {
  const { words, onChange } = props;
  const { t } = useTranslation("chat");
  return (
    <>
      <TextInput
        required
        ref={focusOnShow}
        label={t("group.name")}
        maxLength={NAME_LENGTH}
        value={words.name}
        onChange={(event) => onChange({ ...words, name: event.currentTarget.value })}
      />
      <Textarea
        autosize
        minRows={2}
        label={t("group.description")}
        description={t("group.description_hint")}
        maxLength={DESCRIPTION_LENGTH}
        value={words.description}
        onChange={(event) => onChange({ ...words, description: event.currentTarget.value })}
      />
    </>
  );
}
