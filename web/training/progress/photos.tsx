import { FileButton, Button, Group, Modal, Text } from "@mantine/core";
import { mdiCameraOutline } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import type { ProgressPhoto } from "#sdk/index";
import { useRestPages, useSideline } from "#sdk/react";
import { Card } from "#web/tracker/card.tsx";
import { dayText } from "#web/tracker/day-text";
import { useToday } from "#web/tracker/use-today";
import { PhotoImage } from "#web/training/progress/photo-image.tsx";
import css from "#web/training/progress/progress-page.module.css";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Pictures over time: two that are chosen stand side by side. */
export function Photos() {
  const { t: shell } = useTranslation();
  const t = useWords();
  const { rest } = useSideline();
  const today = useToday();
  const { isBusy, error: refused, run } = useBusy();
  const [chosen, choose] = useState<string[]>([]);
  const { items = [], error } = useRestPages("/api/v1/progress/photos", ({ photos }) => photos);
  const upload = (file: File | null) =>
    file &&
    run(() =>
      rest.POST("/api/v1/progress/photos", {
        params: { query: { date: today } },
        // Sent as it is: the picture is the body.
        body: file as never,
        bodySerializer: () => file,
        headers: { "content-type": file.type },
      }),
    );
  const pair = items.filter(({ id }) => chosen.includes(id)).toReversed();
  return (
    <Card title={t("photos.title")} icon={mdiCameraOutline}>
      <Text size="sm" c="dimmed" mb="xs">
        {t(items.length === 0 ? "photos.none" : "photos.about")}
      </Text>
      <ErrorNotice error={error ?? refused} />
      <FileButton accept="image/jpeg,image/png,image/webp" onChange={upload}>
        {(props) => (
          <Button {...props} variant="light" loading={isBusy}>
            {t("photos.add")}
          </Button>
        )}
      </FileButton>
      <div className={css.photos}>
        {items.map((photo) => (
          <Thumb
            key={photo.id}
            photo={photo}
            isChosen={chosen.includes(photo.id)}
            onChoose={() => choose(toggled(chosen, photo.id))}
          />
        ))}
      </div>
      {pair.length === 2 && (
        <Modal
          opened
          size="xl"
          title={t("photos.compare")}
          onClose={() => choose([])}
          closeButtonProps={{ "aria-label": shell("actions.close") }}
        >
          <div className={css.pair}>
            {pair.map((photo) => (
              <figure key={photo.id} style={{ margin: 0 }}>
                <PhotoImage photo={photo} size="full" />
                <Group justify="center" mt="xs">
                  <figcaption>{dayText(photo.date, { dateStyle: "long" })}</figcaption>
                </Group>
              </figure>
            ))}
          </div>
        </Modal>
      )}
    </Card>
  );
}

type ThumbProps = { photo: ProgressPhoto; isChosen: boolean; onChoose: () => void };

const Thumb = ({ photo, isChosen, onChoose }: ThumbProps) => (
  <button type="button" className={css.photo} aria-pressed={isChosen} onClick={onChoose}>
    <PhotoImage photo={photo} size="thumb" />
    {dayText(photo.date, { dateStyle: "medium" })}
  </button>
);

/** Two at the most: a third takes the place of the first. */
const toggled = (chosen: string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2);
