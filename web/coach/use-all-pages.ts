import { useEffect } from "react";

import type { Pages } from "#sdk/react";

/** Reads on until all is there: what is drawn or chosen from as a whole has no button for more. */
export function useAllPages<T>(pages: Pages<T>): Pages<T> {
  const { hasMore, isLoadingMore, loadMore, error } = pages;
  useEffect(() => {
    if (hasMore && !isLoadingMore && !error) loadMore();
  });
  return pages;
}
