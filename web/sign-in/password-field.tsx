import { PasswordInput } from "@mantine/core";
import { useTranslation } from "react-i18next";

import { focusOnShow } from "#web/ui/focus-on-show";

type PasswordFieldProps = {
  label: string;
  value: string;
  onType: (password: string) => void;
  /** A new one is described, and offered to be remembered. */
  isNew?: boolean;
  isWrong?: boolean;
  hasFocus?: boolean;
};

/** A password, which can be shown. */
export function PasswordField(props: PasswordFieldProps) {
  const { label, value, onType, isNew = false, isWrong = false, hasFocus = false } = props;
  const { t } = useTranslation("email");
  return (
    <PasswordInput
      label={label}
      description={isNew && t("password_hint")}
      error={isWrong && t("password_invalid")}
      value={value}
      onChange={({ currentTarget }) => onType(currentTarget.value)}
      autoComplete={isNew ? "new-password" : "current-password"}
      visibilityToggleButtonProps={{ "aria-label": t("show_password"), tabIndex: 0 }}
      size="md"
      {...(hasFocus && { ref: focusOnShow })}
    />
  );
}
