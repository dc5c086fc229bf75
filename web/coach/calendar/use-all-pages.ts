import { useEffect } from "react";

import type { Pages } from "#sdk/react";

/** Reads on until all is there: what is drawn as a whole has no button for more. */
export function useAllPages<T>({ hasMore, isLoadingMore, loadMore }: Pages<T>): void {
  useEffect(() => {
    if (hasMore && !isLoadingMore) loadMore();
  });
}
