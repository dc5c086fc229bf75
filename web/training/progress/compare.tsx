import { Modal } from "@mantine/core";
import { useTranslation } from "react-i18next";

import type { ProgressPhoto } from "#sdk/index";
import { dayText } from "#web/ui/day-text";
import { PhotoImage } from "#web/training/progress/photo-image.tsx";
import css from "#web/training/progress/photos.module.css";
import { useWords } from "#web/training/use-words";

/** Two pictures side by side, the earlier one first. */
export function Compare({ pair, onClose }: { pair: ProgressPhoto[]; onClose: () => void }) {
  const { t: shell } = useTranslation();
  const t = useWords();
  return (
    <Modal
      opened
      size="xl"
      title={t("photos.compare")}
      onClose={onClose}
      closeButtonProps={{ "aria-label": shell("actions.close") }}
    >
      <div className={css.pair}>
        {pair.map((photo) => (
          <figure key={photo.id}>
            <PhotoImage photo={photo} size="full" />
            <figcaption>{dayText(photo.date, { dateStyle: "long" })}</figcaption>
          </figure>
        ))}
      </div>
    </Modal>
  );
}
