/**
 * A stream's tables. Append a step to change them.
 *
 * `tracked` has the latest state of each row, in the order of pulls: its key is the row's version,
 * so a pull is a scan from the client's version on. `log` has one entry for each version ever
 * made, with what it replaced: together they give any older state back (see base.ts). What took no
 * version is in `verdicts`; what a device believes a row to be, where that is not so, in `views`.
 */
export const steps = [
  `CREATE TABLE devices (
     key                 INTEGER PRIMARY KEY,
     id                  TEXT NOT NULL UNIQUE,
     name                TEXT NOT NULL,
     platform            TEXT NOT NULL DEFAULT '',
     last_sync_at        INTEGER NOT NULL,
     last_pulled_version INTEGER NOT NULL DEFAULT 0,
     last_version        INTEGER NOT NULL DEFAULT 0,
     last_seq            INTEGER NOT NULL DEFAULT 0,
     beyond              TEXT NOT NULL DEFAULT '[]',
     revoked_at          INTEGER
   );

   CREATE TABLE tracked (
     version          INTEGER PRIMARY KEY,
     entity           TEXT NOT NULL,
     entity_id        TEXT NOT NULL,
     payload          TEXT,
     created_version  INTEGER NOT NULL,
     device           INTEGER NOT NULL,
     server_timestamp INTEGER NOT NULL,
     edited_at        INTEGER NOT NULL,
     UNIQUE (entity, entity_id)
   );

   CREATE TABLE log (
     version          INTEGER PRIMARY KEY,
     mutation_id      TEXT NOT NULL UNIQUE,
     digest           TEXT NOT NULL,
     entity           TEXT NOT NULL,
     entity_id        TEXT NOT NULL,
     outcome          TEXT NOT NULL,
     previous         TEXT,
     prior            INTEGER NOT NULL,
     device           INTEGER NOT NULL,
     server_timestamp INTEGER NOT NULL,
     edited_at        INTEGER NOT NULL,
     group_id         TEXT,
     conflict_id      TEXT
   );
   CREATE INDEX log_by_prior ON log (prior) WHERE prior > 0;

   CREATE TABLE verdicts (
     mutation_id TEXT PRIMARY KEY,
     digest      TEXT NOT NULL,
     answer      TEXT NOT NULL,
     at          INTEGER NOT NULL
   ) WITHOUT ROWID;

   CREATE TABLE views (
     device    INTEGER NOT NULL,
     entity    TEXT NOT NULL,
     entity_id TEXT NOT NULL,
     payload   TEXT,
     version   INTEGER NOT NULL,
     PRIMARY KEY (device, entity, entity_id)
   ) WITHOUT ROWID;

   CREATE TABLE conflicts (
     id         TEXT PRIMARY KEY,
     entity     TEXT NOT NULL,
     entity_id  TEXT NOT NULL,
     fields     TEXT NOT NULL,
     status     TEXT NOT NULL,
     reason     TEXT NOT NULL,
     version    INTEGER NOT NULL,
     versions   TEXT NOT NULL,
     created_at INTEGER NOT NULL,
     resolution TEXT
   ) WITHOUT ROWID;
   CREATE INDEX conflicts_by_status ON conflicts (status, id);
   CREATE UNIQUE INDEX conflicts_open ON conflicts (entity, entity_id) WHERE status = 'open';

   CREATE TABLE snapshots (
     version    INTEGER PRIMARY KEY,
     created_at INTEGER NOT NULL,
     bytes      INTEGER NOT NULL,
     checksum   TEXT NOT NULL
   );`,
] as const;
