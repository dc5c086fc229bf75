export { indexedDbStorage } from "#sdk/storage/indexed-db-storage";
