import { Button, Text } from "@mantine/core";
import { mdiCameraOutline } from "@mdi/js";
import { useState } from "react";

import { useRestPages } from "#sdk/react";
import { Card } from "#web/ui/card.tsx";
import { AddPhoto } from "#web/training/progress/add-photo.tsx";
import { Compare } from "#web/training/progress/compare.tsx";
import css from "#web/training/progress/photos.module.css";
import { Thumb } from "#web/training/progress/thumb.tsx";
import { useWords } from "#web/training/use-words";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** Pictures over time: two that are chosen stand side by side. */
export function Photos() {
  const t = useWords();
  const [chosen, choose] = useState<string[]>([]);
  const { items, error, hasMore, loadMore, isLoadingMore } = useRestPages(
    "/api/v1/progress/photos",
    ({ photos }) => photos,
  );
  const pair = items?.filter(({ id }) => chosen.includes(id)).toReversed() ?? [];
  return (
    <Card title={t("photos.title")} icon={mdiCameraOutline}>
      <ErrorNotice error={error} />
      {!items && !error && <Waiting rows={1} height={140} />}
      {items && (
        <>
          <Text size="sm" c="dimmed" mb="xs">
            {t(items.length < 2 ? "photos.none" : "photos.about")}
          </Text>
          <AddPhoto pose={items[0]?.pose ?? "front"} />
        </>
      )}
      <div className={css.photos}>
        {items?.map((photo) => (
          <Thumb
            key={photo.id}
            photo={photo}
            isChosen={chosen.includes(photo.id)}
            onChoose={() => choose(toggled(chosen, photo.id))}
          />
        ))}
      </div>
      {hasMore && (
        <Button mt="md" variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
      {pair.length === 2 && <Compare pair={pair} onClose={() => choose([])} />}
    </Card>
  );
}

/** Two at the most: a third takes the place of the first. */
const toggled = (chosen: string[], id: string): string[] =>
  chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id].slice(-2);
