import { TextInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { focusOnShow } from "#web/ui/focus-on-show";

type AddressFieldProps = {
  email: string;
  onType: (email: string) => void;
  isWrong: boolean;
  hasFocus?: boolean;
};

/** Where one's own address is typed. */
export function AddressField({ email, onType, isWrong, hasFocus = true }: AddressFieldProps) {
  const { t } = useTranslation("email");
  return (
    <TextInput
      label={t("address")}
      error={isWrong && t("address_invalid")}
      value={email}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      type="email"
      inputMode="email"
      autoComplete="username"
      autoCapitalize="none"
      spellCheck={false}
      size="md"
      {...(hasFocus && { ref: focusOnShow })}
    />
  );
}
