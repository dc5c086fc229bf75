import { z } from "zod";

/** The currencies of ISO 4217, as the runtime knows them. */
const CURRENCIES: ReadonlySet<string> = new Set(Intl.supportedValuesOf("currency"));

/** `amount` in the currency's minor units: cents, pence, yen. */
export const Money = z
  .strictObject({
    amount: z.int().min(0).max(1_000_000_000),
    currency: z
      .string()
      .refine((code) => CURRENCIES.has(code), "must be a currency of ISO 4217, such as EUR"),
  })
  .meta({ id: "Money", example: { amount: 9000, currency: "EUR" } });
export type Money = z.infer<typeof Money>;
