import { Notifications } from "@mantine/notifications";

import css from "#web/shell/notices.module.css";

/** Where notices appear. Fetched after the start: there is nothing to tell before. */
export const Notices = () => (
  <Notifications position="bottom-left" classNames={{ root: css.notices! }} />
);
