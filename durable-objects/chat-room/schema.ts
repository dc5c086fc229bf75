/** A chat's own tables. Append a step to change them; never edit one that has shipped. */
export const steps = [
  `CREATE TABLE members (
     user_id         TEXT PRIMARY KEY,
     role            TEXT NOT NULL,
     joined_at       INTEGER NOT NULL,
     stays           TEXT NOT NULL,
     left_change     INTEGER,
     away_after      INTEGER NOT NULL,
     away_until      INTEGER NOT NULL,
     introduced      INTEGER NOT NULL,
     delivered_seq   INTEGER NOT NULL,
     delivered_at    INTEGER,
     read_seq        INTEGER NOT NULL,
     read_at         INTEGER,
     shown_delivered INTEGER NOT NULL,
     shown_read      INTEGER NOT NULL,
     marks_change    INTEGER NOT NULL,
     receipts_on     INTEGER NOT NULL,
     blind_seq       INTEGER NOT NULL,
     told            INTEGER NOT NULL,
     told_delivered  INTEGER NOT NULL,
     told_read       INTEGER NOT NULL
   ) WITHOUT ROWID;

   CREATE TABLE messages (
     seq                 INTEGER PRIMARY KEY,
     change_seq          INTEGER NOT NULL,
     born                INTEGER NOT NULL,
     sender_id           TEXT NOT NULL,
     client_msg_id       TEXT NOT NULL,
     digest              TEXT NOT NULL,
     type                TEXT NOT NULL,
     payload             TEXT NOT NULL,
     reply_to_message_id TEXT,
     hops                INTEGER NOT NULL,
     withheld            INTEGER NOT NULL,
     deleted_by          TEXT,
     created_at          INTEGER NOT NULL
   );
   CREATE UNIQUE INDEX messages_once ON messages (sender_id, client_msg_id);
   CREATE INDEX messages_by_change ON messages (change_seq);

   CREATE TABLE hidden (
     user_id    TEXT NOT NULL,
     seq        INTEGER NOT NULL,
     change_seq INTEGER NOT NULL,
     PRIMARY KEY (user_id, seq)
   ) WITHOUT ROWID;

   CREATE TABLE stars (
     user_id TEXT NOT NULL,
     seq     INTEGER NOT NULL,
     PRIMARY KEY (user_id, seq)
   ) WITHOUT ROWID;

   CREATE TABLE notices (
     at       INTEGER PRIMARY KEY,
     audience TEXT,
     event    TEXT NOT NULL,
     data     TEXT NOT NULL
   );

   CREATE TABLE typing (user_id TEXT PRIMARY KEY, until INTEGER NOT NULL) WITHOUT ROWID;`,
] as const;
