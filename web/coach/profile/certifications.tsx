import { TextInput } from "@mantine/core";
import { mdiCertificateOutline } from "@mdi/js";

import { useRest, useSideline } from "#sdk/react";
import { Belongings } from "#web/coach/profile/belongings.tsx";
import { useWords } from "#web/coach/use-words";
import { useForm } from "#web/ui/use-form";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

const PATH = "/api/v1/coaches/me/certifications";

type Certification = {
  id: string;
  name: string;
  issuing_org: string;
  issued_date: string | null;
};

/** What a coach has learnt, and who says so. */
export function Certifications() {
  const t = useWords();
  const { data, error } = useRest(PATH);
  return (
    <Belongings<Certification>
      title={t("profile.certifications")}
      icon={mdiCertificateOutline}
      add={t("profile.add_certification")}
      none={t("profile.no_certifications")}
      items={data?.certifications}
      error={error}
      aboutOf={(one) => [one.issuing_org, one.issued_date?.slice(0, 4)].filter(Boolean).join(" · ")}
      Dialog={CertificationDialog}
    />
  );
}

type DialogProps = { one: Certification | undefined; onClose: () => void };

function CertificationDialog({ one, onClose }: DialogProps) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => ({
    name: one?.name ?? "",
    issuing_org: one?.issuing_org ?? "",
    issued_date: one?.issued_date ?? "",
  }));
  const body = { ...form, name: form.name.trim(), issued_date: form.issued_date || null };
  const params = { path: { id: one?.id ?? "" } };
  return (
    <SaveDialog
      title={t(one ? "profile.certification" : "profile.add_certification")}
      isReady={body.name !== ""}
      onSave={() =>
        one ? rest.PATCH(`${PATH}/{id}`, { params, body }) : rest.POST(PATH, { body })
      }
      remove={
        one && {
          label: t("types.remove"),
          onRemove: () => rest.DELETE(`${PATH}/{id}`, { params }),
        }
      }
      onClose={onClose}
    >
      <TextInput
        required
        data-autofocus
        label={t("types.name")}
        maxLength={120}
        value={form.name}
        onChange={({ currentTarget }) => set({ name: currentTarget.value })}
      />
      <TextInput
        label={t("profile.issuer")}
        maxLength={120}
        value={form.issuing_org}
        onChange={({ currentTarget }) => set({ issuing_org: currentTarget.value })}
      />
      <TextInput
        type="date"
        label={t("profile.issued")}
        value={form.issued_date}
        onChange={({ currentTarget }) => set({ issued_date: currentTarget.value })}
      />
    </SaveDialog>
  );
}
