import { notifications } from "@mantine/notifications";

/** Says in a corner of the window that something was done, or why it was not. */
export const tell = (message: string): void =>
  void notifications.show({
    id: message,
    message,
    withCloseButton: false,
    autoClose: 3500,
  });
