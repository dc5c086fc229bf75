import { Button, TextInput } from "@mantine/core";
import { mdiTicketConfirmationOutline } from "@mdi/js";
import { useState } from "react";
import { useLocation } from "wouter";

import { useWords } from "#web/training/use-words";
import { Empty } from "#web/ui/empty.tsx";

/** The way to a coach, for who has a code and no link. */
export function EnterCode() {
  const t = useWords();
  const [, go] = useLocation();
  const [code, setCode] = useState("");
  return (
    <Empty
      order={1}
      icon={mdiTicketConfirmationOutline}
      title={t("coaches.none")}
      hint={t("coaches.none_about")}
    >
      <form
        onSubmit={(event) => {
          event.preventDefault();
          if (code.trim() !== "") go(`/invite/${encodeURIComponent(code.trim())}`);
        }}
      >
        <TextInput
          mt="sm"
          size="md"
          label={t("coaches.code")}
          placeholder={t("coaches.code_example")}
          maxLength={64}
          autoComplete="off"
          autoCapitalize="characters"
          value={code}
          onChange={({ currentTarget }) => setCode(currentTarget.value)}
        />
        <Button type="submit" mt="sm" fullWidth disabled={code.trim() === ""}>
          {t("coaches.open")}
        </Button>
      </form>
    </Empty>
  );
}
