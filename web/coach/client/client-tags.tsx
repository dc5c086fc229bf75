import { TagsInput } from "@mantine/core";

import { useWords } from "#web/coach/use-words";
import { useSaved } from "#web/ui/use-saved";

const MOST = 20;
const LENGTH = 32;

type ClientTagsProps = { saved: string[]; onSave: (tags: string[]) => Promise<unknown> };

/** Words by which clients are told apart, saved as they are given and taken. */
export function ClientTags({ saved, onSave }: ClientTagsProps) {
  const t = useWords();
  const { shown, status, type, save } = useSaved(saved, onSave);
  const tags = status === "error" ? saved : shown;
  return (
    <TagsInput
      mt="md"
      label={t("client.tags")}
      placeholder={tags.length === 0 ? t("client.tags_hint") : ""}
      maxTags={MOST}
      value={tags}
      onChange={(next) => {
        const short = next.map((tag) => tag.trim().slice(0, LENGTH)).filter(Boolean);
        const different = [...new Set(short)];
        type(different);
        save(different);
      }}
    />
  );
}
