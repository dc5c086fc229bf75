import { useState } from "react";

import type { ProgressPhoto } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { EditButton } from "#web/ui/buttons.tsx";
import { dayText } from "#web/ui/day-text";
import { type AboutPhoto, PhotoDialog } from "#web/training/progress/photo-dialog.tsx";
import { PhotoImage } from "#web/training/progress/photo-image.tsx";
import css from "#web/training/progress/photos.module.css";
import { useWords } from "#web/training/use-words";

type ThumbProps = { photo: ProgressPhoto; isChosen: boolean; onChoose: () => void };

/** A small picture: pressed to be compared, put right or deleted by its pencil. */
export function Thumb({ photo, isChosen, onChoose }: ThumbProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [isEditing, setEditing] = useState(false);
  const { id, date, pose, version } = photo;
  const day = dayText(date, { dateStyle: "medium" });
  const params = { path: { id }, header: { "if-match": `"${version}"` } };
  const change = (body: AboutPhoto) => rest.PATCH("/api/v1/progress/photos/{id}", { params, body });
  const remove = () => rest.DELETE("/api/v1/progress/photos/{id}", { params });
  return (
    <div>
      <button type="button" className={css.photo} aria-pressed={isChosen} onClick={onChoose}>
        <PhotoImage photo={photo} size="thumb" />
      </button>
      <div className={css.caption}>
        <span className={css.words}>
          {day}
          <small>{t(`photos.poses.${pose}`)}</small>
        </span>
        <EditButton label={t("photos.edit", { day })} onClick={() => setEditing(true)} />
      </div>
      {isEditing && (
        <PhotoDialog
          title={t("photos.title")}
          about={{ date, pose }}
          onSave={change}
          onRemove={remove}
          onClose={() => setEditing(false)}
        />
      )}
    </div>
  );
}
