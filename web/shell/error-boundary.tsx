import { Button } from "@mantine/core";
import { mdiAlertOutline } from "@mdi/js";
import { Component, type ReactNode } from "react";
import { useTranslation } from "react-i18next";

import { Empty } from "#web/ui/empty.tsx";

type Props = {
  /** Where one is: elsewhere it may work again. */
  at?: string;
  children: ReactNode;
};

type State = { at: string | undefined; hasFailed: boolean };

/** What the user sees instead of a blank page. The SDK's storage is untouched by it. */
export class ErrorBoundary extends Component<Props, State> {
  override state: State = { at: this.props.at, hasFailed: false };

  static getDerivedStateFromProps({ at }: Props, before: State): State | null {
    return at === before.at ? null : { at, hasFailed: false };
  }

  static getDerivedStateFromError(): Pick<State, "hasFailed"> {
    return { hasFailed: true };
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <Crash /> : this.props.children;
  }
}

function Crash() {
  const { t } = useTranslation();
  return (
    <div role="alert">
      <Empty
        icon={mdiAlertOutline}
        title={t("error.crash_title")}
        hint={t("error.crash_body")}
        order={1}
      >
        <Button onClick={() => location.reload()}>{t("error.reload")}</Button>
      </Empty>
    </div>
  );
}
