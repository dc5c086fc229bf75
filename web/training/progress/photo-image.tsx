import { useQuery } from "@tanstack/react-query";
import { useEffect, useMemo } from "react";

import type { ProgressPhoto } from "#sdk/index";
import { useSideline } from "#sdk/react";
import { dayText } from "#web/tracker/day-text";
import { useWords } from "#web/training/use-words";

type PhotoImageProps = {
  photo: ProgressPhoto;
  size: "thumb" | "full";
  /** Below which path the pictures are: one's own, or those of a client. */
  under?: string;
};

const OWN = "/api/v1/progress/photos";

/** A picture that few may fetch: so it comes with the token, and not by its address. */
export function PhotoImage({ photo, size, under = OWN }: PhotoImageProps) {
  const t = useWords();
  const { session } = useSideline();
  const { id, date } = photo;
  const { data: blob } = useQuery({
    queryKey: ["photo", id, size],
    queryFn: async ({ signal }) => {
      const headers = { authorization: `Bearer ${await session.accessToken()}` };
      const path = `${under}/${id}/file?size=${size}`;
      const response = await fetch(path, { headers, signal });
      if (!response.ok) throw new Error(`No picture: ${response.status}`);
      return response.blob();
    },
    staleTime: Infinity,
  });
  const url = useMemo(() => blob && URL.createObjectURL(blob), [blob]);
  useEffect(() => () => void (url && URL.revokeObjectURL(url)), [url]);
  return <img src={url} alt={t("photos.of", { day: dayText(date, { dateStyle: "long" }) })} />;
}
