import { Select } from "@mantine/core";
import { mdiCalendarPlusOutline } from "@mdi/js";
import { useState } from "react";

import type { OwnCoach } from "#sdk/index";
import { BookWith } from "#web/training/sessions/book-with.tsx";
import { useCoachName } from "#web/training/use-coach-name";
import { useWords } from "#web/training/use-words";
import { Card } from "#web/ui/card.tsx";

/** With whom, what, and then when. With one coach and one kind, there is only the time to choose. */
export function BookCard({ coaches }: { coaches: OwnCoach[] }) {
  const t = useWords();
  const coachName = useCoachName();
  const [coachId, setCoach] = useState<string>();
  const coach = coaches.find(({ coach_id }) => coach_id === coachId) ?? coaches[0];
  if (!coach) return null;
  return (
    <Card title={t("book.title")} icon={mdiCalendarPlusOutline}>
      {coaches.length > 1 && (
        <Select
          allowDeselect={false}
          mb="sm"
          label={t("book.coach")}
          data={coaches.map((own) => ({ value: own.coach_id, label: coachName(own) }))}
          value={coach.coach_id}
          onChange={(value) => setCoach(value ?? undefined)}
        />
      )}
      <BookWith key={coach.coach_id} coachId={coach.coach_id} coachZone={coach.timezone} />
    </Card>
  );
}
