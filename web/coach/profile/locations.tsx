import { Select, TextInput } from "@mantine/core";
import { mdiMapMarkerOutline } from "@mdi/js";

import { useRest, useSideline } from "#sdk/react";
import { Belongings } from "#web/coach/profile/belongings.tsx";
import { useWords } from "#web/coach/use-words";
import { useForm } from "#web/ui/use-form";
import { SaveDialog } from "#web/ui/save-dialog.tsx";

const PATH = "/api/v1/coaches/me/locations";
const KINDS = ["gym", "studio", "outdoor", "home", "online"] as const;

type Location = {
  id: string;
  name: string;
  type: (typeof KINDS)[number];
  address: string;
  city: string;
};

/** Where a coach works. */
export function Locations() {
  const t = useWords();
  const { data, error } = useRest(PATH);
  return (
    <Belongings<Location>
      title={t("profile.locations")}
      icon={mdiMapMarkerOutline}
      add={t("profile.add_location")}
      none={t("profile.no_locations")}
      items={data?.locations}
      error={error}
      aboutOf={(one) =>
        [t(`profile.kinds.${one.type}`), one.address, one.city].filter(Boolean).join(" · ")
      }
      Dialog={LocationDialog}
    />
  );
}

function LocationDialog({ one, onClose }: { one: Location | undefined; onClose: () => void }) {
  const t = useWords();
  const { rest } = useSideline();
  const [form, set] = useForm(() => ({
    name: one?.name ?? "",
    type: one?.type ?? "gym",
    address: one?.address ?? "",
    city: one?.city ?? "",
  }));
  const body = { ...form, name: form.name.trim() };
  const params = { path: { id: one?.id ?? "" } };
  return (
    <SaveDialog
      title={t(one ? "profile.location" : "profile.add_location")}
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
      <Select
        allowDeselect={false}
        label={t("profile.kind")}
        data={KINDS.map((value) => ({ value, label: t(`profile.kinds.${value}`) }))}
        value={form.type}
        onChange={(value) => set({ type: KINDS.find((kind) => kind === value) ?? "gym" })}
      />
      <TextInput
        label={t("profile.address")}
        maxLength={200}
        value={form.address}
        onChange={({ currentTarget }) => set({ address: currentTarget.value })}
      />
      <TextInput
        label={t("profile.city")}
        maxLength={100}
        value={form.city}
        onChange={({ currentTarget }) => set({ city: currentTarget.value })}
      />
    </SaveDialog>
  );
}
