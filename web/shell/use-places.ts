import { mayHaveInbox } from "#web/inbox/may-have-inbox";
import { PLACES } from "#web/shell/places";

/** The places that this server has. */
export const usePlaces = () => PLACES.filter(({ isLocal }) => !isLocal || mayHaveInbox());
