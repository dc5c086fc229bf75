import { useWords } from "#web/training/use-words";

type Named = { coach: { display_name: string }; business_name: string };

/** What a coach is called: their own name, else that of the business, else that they coach. */
export function useCoachName(): (named: Named) => string {
  const t = useWords();
  return ({ coach, business_name }) => coach.display_name || business_name || t("coaches.nameless");
}
