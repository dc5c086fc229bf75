import { Button } from "@mantine/core";
import { mdiCameraOutline } from "@mdi/js";

import { useRestPages } from "#sdk/react";
import css from "#web/coach/progress/progress.module.css";
import { SharedCard } from "#web/coach/progress/shared-card.tsx";
import { useWords } from "#web/coach/use-words";
import { dayText } from "#web/ui/day-text";
import { PhotoImage } from "#web/training/progress/photo-image.tsx";

/** The client's pictures, the latest first. */
export function SharedPhotos({ clientId }: { clientId: string }) {
  const t = useWords();
  const { items, hasMore, loadMore, isLoadingMore, error } = useRestPages(
    "/api/v1/coaches/me/clients/{id}/photos",
    ({ photos }) => photos,
    { params: { path: { id: clientId } } },
  );
  return (
    <SharedCard
      title={t("progress.photos")}
      icon={mdiCameraOutline}
      isEmpty={items && items.length === 0}
      error={error}
    >
      <div className={css.photos}>
        {items?.map((photo) => (
          <figure key={photo.id} className={css.photo}>
            <PhotoImage photo={photo} size="thumb" clientId={clientId} />
            <figcaption>{dayText(photo.date, { dateStyle: "medium" })}</figcaption>
          </figure>
        ))}
      </div>
      {hasMore && (
        <Button mt="md" variant="default" loading={isLoadingMore} onClick={loadMore}>
          {t("more")}
        </Button>
      )}
    </SharedCard>
  );
}
