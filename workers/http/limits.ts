/** What wrangler.toml configures; the bindings do not tell. Requests a minute, seed 001 §11.3. */
export const REQUESTS_BY_USER = 100;
export const REQUESTS_BY_ADDRESS = { deployed: 600, local: 6000 } as const;
