import { Notifications } from "@mantine/notifications";

/** Where notices appear. Fetched after the start: there is nothing to tell before. */
export const Notices = () => <Notifications position="top-right" />;
