export { createTrackerPersister, type TrackerPersisterOptions } from "#sdk/tinybase/persister";
