import { SegmentedControl } from "@mantine/core";
import { type ReactNode, useState } from "react";

import { BrowsePrograms } from "#web/tracker/advice/browse-programs.tsx";
import { FindPage } from "#web/tracker/advice/find-page.tsx";
import { RecommendPrograms } from "#web/tracker/advice/recommend-programs.tsx";
import { useWords } from "#web/tracker/use-words";

const WAYS = { recommend: RecommendPrograms, browse: BrowsePrograms };
type Way = keyof typeof WAYS;

/** What a page is made of: what one wishes for, and what was found. */
export type Finding = { children: (wish: ReactNode, found: ReactNode) => ReactNode };

/** The programs of the library: those that fit somebody, or all of them. */
export function FindProgramPage() {
  const t = useWords();
  const [way, setWay] = useState<Way>("recommend");
  const Finder = WAYS[way];
  const ways: Way[] = ["recommend", "browse"];
  return (
    <Finder>
      {(wish, found) => (
        <FindPage
          title={t("advice.programs")}
          about={t("advice.programs_about")}
          back="/today/training"
          wish={
            <>
              <SegmentedControl
                fullWidth
                aria-label={t("advice.way")}
                data={ways.map((value) => ({ value, label: t(`advice.${value}`) }))}
                value={way}
                onChange={setWay}
              />
              {wish}
            </>
          }
        >
          {found}
        </FindPage>
      )}
    </Finder>
  );
}
