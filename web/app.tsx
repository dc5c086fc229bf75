import { MantineProvider } from "@mantine/core";
import { QueryClientProvider } from "@tanstack/react-query";

import { SidelineProvider } from "#sdk/react";
import { client } from "#web/client";
import { queries } from "#web/queries";
import { Afterwards } from "#web/shell/afterwards.tsx";
import { Entrance } from "#web/shell/entrance.tsx";
import { ErrorBoundary } from "#web/shell/error-boundary.tsx";
import { colorScheme } from "#web/theme/color-scheme";
import { theme, variables } from "#web/theme/theme";

const notices = async () => (await import("#web/shell/notices.tsx")).Notices;

const updatePrompt = async () => (await import("#web/shell/update-prompt.tsx")).UpdatePrompt;

/** The whole web client, from the theme inwards. */
export const App = () => (
  <MantineProvider
    theme={theme}
    cssVariablesResolver={variables}
    defaultColorScheme="auto"
    colorSchemeManager={colorScheme}
  >
    <Afterwards load={notices} />
    <Afterwards load={updatePrompt} />
    <QueryClientProvider client={queries}>
      <SidelineProvider client={client}>
        <ErrorBoundary>
          <Entrance />
        </ErrorBoundary>
      </SidelineProvider>
    </QueryClientProvider>
  </MantineProvider>
);
