import { useRest } from "#sdk/react/use-rest";
import type { Feature, FeatureAccess } from "#sdk/wire";

/** Whether one may use a feature, and why: undefined before the server has said. */
export function useFeature(feature: Feature): {
  allowed: boolean | undefined;
  reason: FeatureAccess["reason"] | undefined;
  error: Error | null;
} {
  const init = { params: { path: { feature } } };
  const { data, error } = useRest("/api/v1/features/{feature}/access", init);
  return { allowed: data?.allowed, reason: data?.reason, error };
}
