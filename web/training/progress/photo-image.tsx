import { useQuery } from "@tanstack/react-query";
import { useCallback } from "react";

import type { ProgressPhoto } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { dayText } from "#web/ui/day-text";
import { useWords } from "#web/training/use-words";

type PhotoImageProps = {
  photo: ProgressPhoto;
  size: "thumb" | "full";
  /** Whose it is, where a coach looks at it; else one's own. */
  clientId?: string;
};

/** A picture that few may fetch: so it comes with the token, and not by its address. */
export function PhotoImage({ photo: { id, date, pose }, size, clientId }: PhotoImageProps) {
  const t = useWords();
  const { rest } = useSideline();
  const { data: blob } = useQuery({
    queryKey: ["photo", id, size],
    queryFn: () => {
      const query = { size };
      return clientId === undefined
        ? rest.GET("/api/v1/progress/photos/{id}/file", { params: { path: { id }, query } })
        : rest.GET("/api/v1/coaches/me/clients/{id}/photos/{photo_id}/file", {
            params: { path: { id: clientId, photo_id: id }, query },
          });
    },
    staleTime: Infinity,
  });
  const show = useCallback(
    (image: HTMLImageElement) => {
      if (!blob) return;
      const address = URL.createObjectURL(blob);
      image.src = address;
      return () => URL.revokeObjectURL(address);
    },
    [blob],
  );
  const what = t(`photos.poses.${pose}`);
  return (
    <img ref={show} alt={t("photos.of", { day: dayText(date, { dateStyle: "long" }), what })} />
  );
}
