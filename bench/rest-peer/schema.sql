-- What the peer of bench:rest keeps, with the guards that PostgreSQL has for it.
CREATE EXTENSION btree_gist;
CREATE TABLE users (
  id uuid PRIMARY KEY, phone text UNIQUE, email text UNIQUE, display_name text NOT NULL,
  avatar_url text NOT NULL DEFAULT '', status_text text NOT NULL DEFAULT '', role text NOT NULL DEFAULT 'user',
  auth_version int NOT NULL DEFAULT 1, banned_at timestamptz,
  created_at timestamptz NOT NULL DEFAULT now(), updated_at timestamptz NOT NULL DEFAULT now());
CREATE TABLE sessions (id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, revoked_at timestamptz);
CREATE TABLE availabilities (coach_id uuid PRIMARY KEY REFERENCES users, timezone text NOT NULL, windows jsonb NOT NULL);
CREATE TABLE overrides (
  id uuid PRIMARY KEY, coach_id uuid NOT NULL REFERENCES users, date date NOT NULL, is_available bool NOT NULL,
  start_minute int, end_minute int);
CREATE INDEX overrides_by_date ON overrides (coach_id, date);
CREATE TABLE client_profiles (
  id uuid PRIMARY KEY, coach_id uuid NOT NULL REFERENCES users, user_id uuid NOT NULL REFERENCES users,
  status text NOT NULL DEFAULT 'active', UNIQUE (coach_id, user_id));
CREATE TABLE session_types (id uuid PRIMARY KEY, coach_id uuid NOT NULL REFERENCES users, terms jsonb NOT NULL);
CREATE TABLE coaching_sessions (
  id uuid PRIMARY KEY, coach_id uuid NOT NULL REFERENCES users, session_type_id uuid NOT NULL REFERENCES session_types,
  status text NOT NULL DEFAULT 'scheduled', start_at bigint NOT NULL, end_at bigint NOT NULL,
  busy_from_at bigint NOT NULL, busy_until_at bigint NOT NULL, local_date text NOT NULL, capacity int NOT NULL,
  created_at timestamptz NOT NULL DEFAULT now(),
  EXCLUDE USING gist (coach_id WITH =, int8range(busy_from_at, busy_until_at) WITH &&)
    WHERE (status IN ('scheduled', 'completed')));
CREATE INDEX coaching_sessions_busy ON coaching_sessions (coach_id, busy_from_at);
CREATE TABLE session_participants (
  session_id uuid NOT NULL REFERENCES coaching_sessions, client_profile_id uuid NOT NULL REFERENCES client_profiles,
  user_id uuid NOT NULL REFERENCES users, start_at bigint NOT NULL, end_at bigint NOT NULL, status text NOT NULL DEFAULT 'booked',
  notes text, PRIMARY KEY (session_id, client_profile_id),
  EXCLUDE USING gist (user_id WITH =, int8range(start_at, end_at) WITH &&) WHERE (status = 'booked'));
CREATE TABLE outbox_events (
  id uuid PRIMARY KEY, effect jsonb NOT NULL, created_at timestamptz NOT NULL DEFAULT now(), done_at timestamptz);
CREATE TABLE workouts (
  id uuid PRIMARY KEY, user_id uuid NOT NULL REFERENCES users, status text NOT NULL DEFAULT 'scheduled', started_at timestamptz);
CREATE TABLE workout_exercises (
  id uuid PRIMARY KEY, workout_id uuid NOT NULL REFERENCES workouts, user_id uuid NOT NULL REFERENCES users);
CREATE TABLE workout_logs (
  id uuid PRIMARY KEY, workout_exercise_id uuid NOT NULL REFERENCES workout_exercises, client_log_id text,
  set_number int NOT NULL, reps int, weight real, weight_unit text NOT NULL, logged_at timestamptz NOT NULL DEFAULT now(),
  UNIQUE (workout_exercise_id, client_log_id));
CREATE INDEX workout_logs_in_order ON workout_logs (workout_exercise_id, set_number, id);
