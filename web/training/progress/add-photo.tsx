import { Button, FileButton } from "@mantine/core";
import { useRef, useState } from "react";

import { useSideline } from "#sdk/react";
import { useToday } from "#web/ui/use-today";
import { type AboutPhoto, PhotoDialog } from "#web/training/progress/photo-dialog.tsx";
import { useWords } from "#web/training/use-words";

type AddPhotoProps = {
  /** Most often the next one is taken as the last one was. */
  pose: AboutPhoto["pose"];
};

/** Chooses a picture, says what it shows, and sends it. */
export function AddPhoto({ pose }: AddPhotoProps) {
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const [file, choose] = useState<File | null>(null);
  const forget = useRef<() => void>(null);
  const upload = (query: AboutPhoto) =>
    file
      ? rest.POST("/api/v1/progress/photos", { params: { query }, body: file })
      : Promise.resolve();
  return (
    <>
      <FileButton accept="image/jpeg,image/png,image/webp" resetRef={forget} onChange={choose}>
        {(props) => (
          <Button {...props} variant="light">
            {t("photos.add")}
          </Button>
        )}
      </FileButton>
      {file && (
        <PhotoDialog
          title={t("photos.add")}
          about={{ date: today, pose }}
          onSave={upload}
          onClose={() => {
            choose(null);
            // Else the same picture could not be chosen again.
            forget.current?.();
          }}
        />
      )}
    </>
  );
}
