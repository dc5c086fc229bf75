import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";
import { lazy, Suspense } from "react";

import { SidelineProvider } from "#sdk/react";
import { client } from "#web/client";
import { queries } from "#web/queries";
import { Entrance } from "#web/shell/entrance.tsx";
import { ErrorBoundary } from "#web/shell/error-boundary.tsx";
import { UpdatePrompt } from "#web/shell/update-prompt.tsx";
import { colorScheme } from "#web/theme/color-scheme";
import { theme } from "#web/theme/theme";

const Notices = lazy(async () => ({ default: (await import("#web/shell/notices.tsx")).Notices }));

/** The whole web client, from the theme inwards. */
export const App = () => (
  <MantineProvider theme={theme} defaultColorScheme="auto" colorSchemeManager={colorScheme}>
    <Suspense>
      <Notices />
    </Suspense>
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
