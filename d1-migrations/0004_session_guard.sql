-- Written by hand: what holds whoever writes. Bookings are decided in workers/scheduling/ on what was
-- read before; these triggers decide again, inside the write, and what they raise undoes its whole
-- batch. Each message is a code of the catalogue, but for SESSION_CHANGED: decide anew.

-- The coach's hours and the type are still those that the time was decided on.
CREATE TRIGGER coaching_sessions_insert_decided BEFORE INSERT ON coaching_sessions WHEN NEW.status = 'scheduled'
BEGIN
  SELECT RAISE(ABORT, 'AVAILABILITY_CHANGED') WHERE
    NOT EXISTS (SELECT 1 FROM coach_availabilities a WHERE a.coach_id = NEW.coach_id AND a.revision = NEW.availability_revision)
    OR NOT EXISTS (SELECT 1 FROM session_types t WHERE t.id = NEW.session_type_id AND t.coach_id = NEW.coach_id AND t.version = NEW.type_version);
END;
--> statement-breakpoint
CREATE TRIGGER coaching_sessions_update_decided
BEFORE UPDATE OF start_at, end_at, busy_from_at, busy_until_at, availability_revision, type_version ON coaching_sessions
BEGIN
  SELECT RAISE(ABORT, 'AVAILABILITY_CHANGED') WHERE
    NOT EXISTS (SELECT 1 FROM coach_availabilities a WHERE a.coach_id = NEW.coach_id AND a.revision = NEW.availability_revision)
    OR NOT EXISTS (SELECT 1 FROM session_types t WHERE t.id = NEW.session_type_id AND t.coach_id = NEW.coach_id AND t.version = NEW.type_version);
END;
--> statement-breakpoint
-- No two sessions of a coach overlap, buffers included, except those that block nothing. No session
-- with its buffers is longer than twelve hours (a check of the table): nothing older can overlap.
CREATE TRIGGER coaching_sessions_insert_overlap BEFORE INSERT ON coaching_sessions WHEN NEW.status IN ('scheduled', 'completed')
BEGIN
  SELECT RAISE(ABORT, 'SESSION_CONFLICT') WHERE EXISTS (
    SELECT 1 FROM coaching_sessions s WHERE s.coach_id = NEW.coach_id AND s.id <> NEW.id AND s.status IN ('scheduled', 'completed')
      AND s.busy_from_at > NEW.busy_from_at - 43200000 AND s.busy_from_at < NEW.busy_until_at AND s.busy_until_at > NEW.busy_from_at);
END;
--> statement-breakpoint
CREATE TRIGGER coaching_sessions_update_overlap
BEFORE UPDATE OF status, start_at, end_at, busy_from_at, busy_until_at ON coaching_sessions WHEN NEW.status IN ('scheduled', 'completed')
BEGIN
  SELECT RAISE(ABORT, 'SESSION_CONFLICT') WHERE EXISTS (
    SELECT 1 FROM coaching_sessions s WHERE s.coach_id = NEW.coach_id AND s.id <> NEW.id AND s.status IN ('scheduled', 'completed')
      AND s.busy_from_at > NEW.busy_from_at - 43200000 AND s.busy_from_at < NEW.busy_until_at AND s.busy_until_at > NEW.busy_from_at);
END;
--> statement-breakpoint
-- A type's sessions of one day of the coach's.
CREATE TRIGGER coaching_sessions_insert_per_day BEFORE INSERT ON coaching_sessions WHEN NEW.status IN ('scheduled', 'completed')
BEGIN
  SELECT RAISE(ABORT, 'SESSION_FULL') WHERE
    (SELECT t.max_per_day FROM session_types t WHERE t.id = NEW.session_type_id) <= (
      SELECT count(*) FROM coaching_sessions s WHERE s.session_type_id = NEW.session_type_id AND s.local_date = NEW.local_date
        AND s.id <> NEW.id AND s.status IN ('scheduled', 'completed'));
END;
--> statement-breakpoint
CREATE TRIGGER coaching_sessions_update_per_day BEFORE UPDATE OF start_at, local_date ON coaching_sessions WHEN NEW.status IN ('scheduled', 'completed')
BEGIN
  SELECT RAISE(ABORT, 'SESSION_FULL') WHERE
    (SELECT t.max_per_day FROM session_types t WHERE t.id = NEW.session_type_id) <= (
      SELECT count(*) FROM coaching_sessions s WHERE s.session_type_id = NEW.session_type_id AND s.local_date = NEW.local_date
        AND s.id <> NEW.id AND s.status IN ('scheduled', 'completed'));
END;
--> statement-breakpoint
-- Whoever changes a session has seen it as it is, and what has ended has ended.
CREATE TRIGGER coaching_sessions_update_seen BEFORE UPDATE OF status, start_at, end_at, version ON coaching_sessions
WHEN NEW.version <> OLD.version + 1 OR OLD.status <> 'scheduled'
BEGIN
  SELECT RAISE(ABORT, 'SESSION_CHANGED');
END;
--> statement-breakpoint
-- Seats move with their session, and with them the question whether their clients are free.
CREATE TRIGGER coaching_sessions_moved AFTER UPDATE OF start_at, end_at ON coaching_sessions
BEGIN
  UPDATE session_participants SET start_at = NEW.start_at WHERE session_id = NEW.id;
END;
--> statement-breakpoint
-- A seat is for a client of the coach, in a session that is still to be and where a seat is left.
CREATE TRIGGER session_participants_insert BEFORE INSERT ON session_participants WHEN NEW.status = 'booked'
BEGIN
  SELECT RAISE(ABORT, 'SESSION_CHANGED') WHERE NOT EXISTS (
    SELECT 1 FROM coaching_sessions s WHERE s.id = NEW.session_id AND s.start_at = NEW.start_at AND s.status = 'scheduled');
  SELECT RAISE(ABORT, 'CLIENT_ARCHIVED') WHERE NOT EXISTS (
    SELECT 1 FROM coaching_sessions s JOIN client_profiles c ON c.coach_id = s.coach_id
      WHERE s.id = NEW.session_id AND c.id = NEW.client_profile_id AND c.user_id = NEW.user_id AND c.status <> 'archived');
  SELECT RAISE(ABORT, 'ALREADY_BOOKED') WHERE EXISTS (
    SELECT 1 FROM session_participants p WHERE p.session_id = NEW.session_id AND p.client_profile_id = NEW.client_profile_id AND p.status = 'booked');
  SELECT RAISE(ABORT, 'SESSION_FULL') WHERE
    (SELECT s.capacity FROM coaching_sessions s WHERE s.id = NEW.session_id) <= (
      SELECT count(*) FROM session_participants p WHERE p.session_id = NEW.session_id AND p.status = 'booked');
  SELECT RAISE(ABORT, 'CLIENT_CONFLICT') WHERE EXISTS (
    SELECT 1 FROM coaching_sessions own
      JOIN session_participants p ON p.user_id = NEW.user_id AND p.session_id <> own.id AND p.status = 'booked'
        AND p.start_at > own.start_at - 43200000 AND p.start_at < own.end_at
      JOIN coaching_sessions s ON s.id = p.session_id AND s.status IN ('scheduled', 'completed') AND s.end_at > own.start_at
      WHERE own.id = NEW.session_id);
END;
--> statement-breakpoint
CREATE TRIGGER session_participants_moved BEFORE UPDATE OF start_at ON session_participants WHEN NEW.status = 'booked'
BEGIN
  SELECT RAISE(ABORT, 'CLIENT_CONFLICT') WHERE EXISTS (
    SELECT 1 FROM coaching_sessions own
      JOIN session_participants p ON p.user_id = NEW.user_id AND p.session_id <> own.id AND p.status = 'booked'
        AND p.start_at > own.start_at - 43200000 AND p.start_at < own.end_at
      JOIN coaching_sessions s ON s.id = p.session_id AND s.status IN ('scheduled', 'completed') AND s.end_at > own.start_at
      WHERE own.id = NEW.session_id);
END;
--> statement-breakpoint
-- A seat is taken by inserting it, which asks all of the above.
CREATE TRIGGER session_participants_retaken BEFORE UPDATE OF status ON session_participants
WHEN NEW.status = 'booked' AND OLD.status <> 'booked'
BEGIN
  SELECT RAISE(ABORT, 'SESSION_CHANGED');
END;
