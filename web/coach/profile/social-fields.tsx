import { Fieldset, SimpleGrid, TextInput } from "@mantine/core";

import css from "#web/coach/profile/social-fields.module.css";
import { isLink, networksOf, type SocialLinks } from "#web/coach/profile/social-links";
import { useWords } from "#web/coach/use-words";

type SocialFieldsProps = { links: SocialLinks; onChange: (links: SocialLinks) => void };

/** Where else a coach is found. */
export function SocialFields({ links, onChange }: SocialFieldsProps) {
  const t = useWords();
  return (
    <Fieldset
      variant="unstyled"
      legend={t("profile.links")}
      classNames={{ root: css.links!, legend: css.legend! }}
    >
      <SimpleGrid cols={{ base: 1, xs: 2 }} spacing="sm">
        {networksOf(links).map((network) => {
          const link = links[network] ?? "";
          return (
            <TextInput
              key={network}
              label={t(`profile.networks.${network}`, { defaultValue: network })}
              placeholder={network === "website" ? "https://" : "@"}
              maxLength={2048}
              error={!isLink(link) && t("profile.no_link")}
              value={link}
              onChange={({ currentTarget }) =>
                onChange({ ...links, [network]: currentTarget.value })
              }
            />
          );
        })}
      </SimpleGrid>
    </Fieldset>
  );
}
