import { Button, Group, Select, Text, Title } from "@mantine/core";
import { useState } from "react";

import { useConflicts } from "#sdk/react";
import type { Conflict } from "#sdk/sync";
import { fieldsOf, merged, type Side, type SideName } from "#web/tracker/sync/side";
import { SidesTable } from "#web/tracker/sync/sides-table.tsx";
import css from "#web/tracker/sync/sync.module.css";
import { useRowWords } from "#web/tracker/sync/use-row-words";
import { useWords } from "#web/tracker/use-words";
import { ago } from "#web/ui/ago";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { useBusy } from "#web/ui/use-busy";

type ConflictViewProps = {
  conflict: Conflict;
  /** Where nobody else tells that it is over. */
  onDecided?: () => void;
};

/** Both versions of one row side by side, and the ways to decide between them. */
export function ConflictView({ conflict, onDecided }: ConflictViewProps) {
  const losers = conflict.versions.filter(({ role }) => role === "loser");
  const [shown, setShown] = useState(losers.at(-1)?.version);
  const winner = conflict.versions.find(({ role }) => role === "winner");
  const loser = losers.find(({ version }) => version === shown) ?? losers.at(-1);
  const words = useRowWords();
  const t = useWords();
  if (!winner || !loser) return null;
  const name = words.title(winner.payload ?? loser.payload, conflict.entity_id);
  return (
    <li className={css.conflict}>
      <Title order={3} size="h6">
        {t("conflict.of", { entity: words.entity(conflict.entity), name })}
      </Title>
      <Text size="sm" c="dimmed">
        {t(`conflict.reason_${conflict.reason}`)} · {ago(conflict.created_at)}
      </Text>
      {losers.length > 1 && (
        <Select
          mt="xs"
          label={t("conflict.which")}
          allowDeselect={false}
          data={losers.map(({ version, device_name, edited_at }) => ({
            value: String(version),
            label: `${device_name} · ${ago(edited_at)}`,
          }))}
          value={String(loser.version)}
          onChange={(version) => setShown(Number(version))}
        />
      )}
      <Decision
        key={loser.version}
        conflict={conflict}
        winner={winner}
        loser={loser}
        isLast={loser === losers.at(-1)}
        onDecided={onDecided}
      />
    </li>
  );
}

type DecisionProps = {
  conflict: Conflict;
  winner: Side;
  loser: Side;
  isLast: boolean;
  onDecided: (() => void) | undefined;
};

function Decision({ conflict, winner, loser, isLast, onDecided }: DecisionProps) {
  const t = useWords();
  const { resolve } = useConflicts();
  const { isBusy, error, run } = useBusy();
  const [chosen, setChosen] = useState<ReadonlyMap<string, SideName>>(new Map());
  const differing = fieldsOf(winner, loser).filter(({ differs }) => differs);
  const fromLoser = differing.filter(({ name }) => chosen.get(name) === "loser").length;
  const canMix = winner.payload !== null && loser.payload !== null && differing.length > 1;
  const isMixed = canMix && fromLoser > 0 && fromLoser < differing.length;
  const restore = () =>
    isLast || loser.payload === null
      ? resolve(conflict.id, "loser")
      : resolve(conflict.id, "merged", loser.payload);
  const decide = (how: () => Promise<void>) => void run(() => how().then(onDecided));
  return (
    <>
      <SidesTable
        winner={winner}
        loser={loser}
        chosen={canMix ? chosen : undefined}
        onChoose={(field, side) => setChosen(new Map([...chosen, [field, side]]))}
      />
      <ErrorNotice error={error} />
      <Group gap="xs">
        <Button
          variant="default"
          disabled={isBusy}
          onClick={() => decide(() => resolve(conflict.id, "winner"))}
        >
          {t("conflict.keep_winner")}
        </Button>
        <Button variant="default" disabled={isBusy} onClick={() => decide(restore)}>
          {t("conflict.keep_loser")}
        </Button>
        {canMix && (
          <Button
            disabled={!isMixed || isBusy}
            onClick={() =>
              decide(() => resolve(conflict.id, "merged", merged(winner, loser, chosen)))
            }
          >
            {t("conflict.keep_mix")}
          </Button>
        )}
      </Group>
      {canMix && (
        <Text size="xs" c="dimmed" mt={6}>
          {t("conflict.mix_hint")}
        </Text>
      )}
    </>
  );
}
