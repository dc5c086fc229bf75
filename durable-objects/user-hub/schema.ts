/** A hub's own tables, made with the first thing worth keeping. Append a step to change them. */
export const steps = [
  `CREATE TABLE inbox (
     chat_id          TEXT PRIMARY KEY,
     tag              TEXT NOT NULL,
     type             TEXT NOT NULL,
     other_id         TEXT,
     name             TEXT,
     avatar_url       TEXT NOT NULL,
     role             TEXT NOT NULL,
     opened_at        INTEGER NOT NULL,
     has_left         INTEGER NOT NULL DEFAULT 0,
     last_seq         INTEGER NOT NULL DEFAULT 0,
     last_message     TEXT,
     last_at          INTEGER NOT NULL,
     change_seq       INTEGER NOT NULL DEFAULT 0,
     hub_seq          INTEGER NOT NULL,
     unread_count     INTEGER NOT NULL DEFAULT 0,
     read_seq         INTEGER NOT NULL DEFAULT 0,
     delivered_seq    INTEGER NOT NULL DEFAULT 0,
     is_marked_unread INTEGER NOT NULL DEFAULT 0,
     is_muted         INTEGER NOT NULL DEFAULT 0,
     mute_until       INTEGER,
     is_pinned        INTEGER NOT NULL DEFAULT 0,
     is_archived      INTEGER NOT NULL DEFAULT 0,
     draft            TEXT NOT NULL DEFAULT ''
   ) WITHOUT ROWID;
   CREATE INDEX inbox_by_hub_seq ON inbox (hub_seq);
   CREATE INDEX inbox_by_time ON inbox (has_left, is_archived, is_pinned, last_at, chat_id);
   CREATE INDEX inbox_by_tag ON inbox (tag);
   CREATE INDEX inbox_unread ON inbox (chat_id) WHERE unread_count > 0;
   CREATE INDEX inbox_waiting ON inbox (last_at) WHERE last_seq > delivered_seq;

   CREATE TABLE sent (client_msg_id TEXT PRIMARY KEY, chat_id TEXT NOT NULL) WITHOUT ROWID;

   CREATE TABLE stars (message_id TEXT PRIMARY KEY, chat_id TEXT NOT NULL) WITHOUT ROWID;

   CREATE TABLE watchers (user_id TEXT PRIMARY KEY, is_allowed INTEGER NOT NULL) WITHOUT ROWID;

   CREATE TABLE watching (
     user_id   TEXT NOT NULL,
     socket_id TEXT NOT NULL,
     PRIMARY KEY (user_id, socket_id)
   ) WITHOUT ROWID;`,

  `ALTER TABLE inbox ADD COLUMN push_due INTEGER;
   ALTER TABLE inbox ADD COLUMN pushed_seq INTEGER NOT NULL DEFAULT 0;

   CREATE TABLE pushes (
     id           TEXT PRIMARY KEY,
     stuff        TEXT NOT NULL,
     made_at      INTEGER NOT NULL,
     due_at       INTEGER,
     leased_until INTEGER NOT NULL DEFAULT 0,
     reached      TEXT NOT NULL DEFAULT '[]'
   ) WITHOUT ROWID;

   CREATE TABLE told_events (event_id TEXT PRIMARY KEY) WITHOUT ROWID;`,
] as const;
