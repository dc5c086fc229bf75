import { MantineProvider } from "@mantine/core";
import { Notifications } from "@mantine/notifications";
import { QueryClientProvider } from "@tanstack/react-query";

import { SidelineProvider } from "#sdk/react";
import { client } from "#web/client";
import { queries } from "#web/queries";
import { Entrance } from "#web/shell/entrance.tsx";
import { ErrorBoundary } from "#web/shell/error-boundary.tsx";
import { UpdatePrompt } from "#web/shell/update-prompt.tsx";
import { colorScheme } from "#web/theme/color-scheme";
import { theme } from "#web/theme/theme";

/** The whole web client, from the theme inwards. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
    <Notifications position="top-right" />
    <QueryClientProvider client={queries}>
      <SidelineProvider client={client}>
        <UpdatePrompt />
        <ErrorBoundary>
          <Entrance />
        </ErrorBoundary>
      </SidelineProvider>
    </QueryClientProvider>
  </MantineProvider>
);
