/** Whether strangers may use this server. What is not known to be a laptop or a test is deployed. */
export const isDeployed = ({ ENVIRONMENT }: Env): boolean =>
  ENVIRONMENT !== "development" && ENVIRONMENT !== "test";
