import { Select, TextInput } from "@mantine/core";
import type { ReactNode } from "react";

import type { ProgressPhoto } from "#sdk/index";
import { useForm } from "#web/ui/use-form";
import { useToday } from "#web/ui/use-today";
import { useWords } from "#web/training/use-words";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

const POSES = ["front", "side", "back", "other"] as const;

export type AboutPhoto = Pick<ProgressPhoto, "date" | "pose">;
type PhotoDialogProps = {
  title: string;
  about: AboutPhoto;
  onSave: (about: AboutPhoto) => Promise<unknown>;
  onRemove?: () => Promise<unknown>;
  onClose: () => void;
  children?: ReactNode;
};

/** When a picture was taken, and from where: only what was taken alike can be compared. */
export function PhotoDialog(props: PhotoDialogProps) {
  const { title, about, onSave, onRemove, onClose, children } = props;
  const t = useWords();
  const today = useToday();
  const [form, set] = useForm<AboutPhoto>(() => about);
  return (
    <SaveDialog
      title={title}
      isReady={form.date !== ""}
      onSave={() => onSave(form)}
      remove={onRemove && { label: t("photos.remove"), onRemove }}
      onClose={onClose}
    >
      {children}
      <Select
        allowDeselect={false}
        data-autofocus
        label={t("photos.pose")}
        data={POSES.map((value) => ({ value, label: t(`photos.poses.${value}`) }))}
        value={form.pose}
        onChange={(value) => set({ pose: POSES.find((pose) => pose === value) ?? form.pose })}
      />
      <TextInput
        required
        type="date"
        label={t("photos.date")}
        max={today}
        value={form.date}
        onChange={({ currentTarget }) => set({ date: currentTarget.value })}
      />
    </SaveDialog>
  );
}
