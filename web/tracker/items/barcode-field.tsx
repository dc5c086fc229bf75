import { Button, Group, TextInput } from "@mantine/core";
import { mdiBarcodeScan } from "@mdi/js";
import { useState } from "react";

import { SidelineError } from "#sdk/index";
import { useSideline } from "#sdk/react";
import type { Food } from "#sdk/sync";
import { keep } from "#web/tracker/library/kept";
import { useWords } from "#web/tracker/use-words";
import { useErrorWords } from "#web/ui/error-words";
import { Icon } from "#web/ui/icon.tsx";
import { useBusy } from "#web/ui/use-busy";

/** Finds a packaged food by what is printed on it. */
export function BarcodeField({ onFind }: { onFind: (food: Food) => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const [typed, setTyped] = useState("");
  const { isBusy, error, run } = useBusy();
  const told = useRefusal();
  const ean = typed.replaceAll(/\D/g, "");

  const find = () =>
    run(async () => {
      const params = { path: { ean } };
      const food = await rest.GET("/api/v1/library/foods/barcode/{ean}", { params });
      await keep("foods", [food]);
      setTyped("");
      onFind(food);
    });

  return (
    <Group align="flex-start" gap="xs" wrap="nowrap">
      <TextInput
        flex={1}
        inputMode="numeric"
        label={t("library.barcode")}
        placeholder={t("library.barcode_hint")}
        leftSection={<Icon path={mdiBarcodeScan} size={20} />}
        error={error === undefined ? undefined : told(error)}
        maxLength={20}
        value={typed}
        onChange={({ currentTarget }) => setTyped(currentTarget.value)}
        onKeyDown={(event) => {
          if (event.key !== "Enter") return;
          event.preventDefault();
          void find();
        }}
      />
      <Button
        variant="default"
        mt="1.55rem"
        loading={isBusy}
        disabled={ean.length < 8}
        onClick={() => void find()}
      >
        {t("library.barcode_find")}
      </Button>
    </Group>
  );
}

function useRefusal(): (error: unknown) => string {
  const t = useWords();
  const words = useErrorWords();
  return (error) => {
    const { code, status } = error instanceof SidelineError ? error : {};
    if (code === "NOT_FOUND") return t("library.barcode_unknown");
    if (code === "VALIDATION_ERROR") return t("library.barcode_wrong");
    return status === 0 ? t("library.barcode_offline") : words(error).title;
  };
}
