import { Button } from "@mantine/core";
import { mdiChevronDown, mdiChevronUp } from "@mdi/js";
import { useState } from "react";
import { useTranslation } from "react-i18next";

import css from "#web/inbox/inbox.module.css";
import { Icon } from "#web/ui/icon.tsx";

/** A mail as its reader would see it. Nothing in it can run, go anywhere or reach this page. */
export function Mail({ html, title }: { html: string; title: string }) {
  const { t } = useTranslation("inbox");
  const [isOpen, setOpen] = useState(false);
  const [height, setHeight] = useState(0);
  return (
    <>
      <Button
        variant="subtle"
        size="compact-sm"
        mt="xs"
        aria-expanded={isOpen}
        rightSection={<Icon path={isOpen ? mdiChevronUp : mdiChevronDown} size={18} />}
        onClick={() => setOpen(!isOpen)}
      >
        {t(isOpen ? "hide_mail" : "show_mail")}
      </Button>
      {isOpen && (
        <iframe
          className={css.mail}
          title={title}
          srcDoc={html}
          // To be measured from here; without scripts of its own that is all it gives.
          sandbox="allow-same-origin"
          style={{ height }}
          onLoad={({ currentTarget: { contentDocument } }) =>
            setHeight(contentDocument?.documentElement.scrollHeight ?? 0)
          }
        />
      )}
    </>
  );
}
