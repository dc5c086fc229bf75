/** The zones that this browser knows, by their IANA names. */
export const ZONES = [...new Set(["UTC", ...Intl.supportedValuesOf("timeZone")])];

/** The zone of this device. */
export const ownZone = (): string => Intl.DateTimeFormat().resolvedOptions().timeZone || "UTC";
