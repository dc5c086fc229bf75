import { Divider, Stack } from "@mantine/core";

import { AccountEmail } from "#web/settings/account-email.tsx";
import { AccountPassword } from "#web/settings/account-password.tsx";
import { AccountPhone } from "#web/settings/account-phone.tsx";
import { useMe } from "#web/settings/use-me";
import { ErrorNotice } from "#web/ui/error-notice.tsx";
import { Waiting } from "#web/ui/waiting.tsx";

/** The ways into one's account. */
export function Account() {
  const { me, error } = useMe();
  if (!me) return error ? <ErrorNotice error={error} /> : <Waiting rows={3} height={120} />;
  return (
    <Stack gap="lg">
      <AccountEmail me={me} />
      <Divider />
      <AccountPhone me={me} />
      <Divider />
      <AccountPassword me={me} />
    </Stack>
  );
}
