CREATE TABLE `certifications` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`name` text(120) NOT NULL,
	`issuing_org` text(120) DEFAULT '' NOT NULL,
	`description` text(1000) DEFAULT '' NOT NULL,
	`certificate_url` text(2048) DEFAULT '' NOT NULL,
	`issued_date` text(10),
	`expiry_date` text(10),
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `coach_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `certifications_by_coach` ON `certifications` (`coach_id`);--> statement-breakpoint
CREATE TABLE `client_intake_forms` (
	`client_profile_id` text PRIMARY KEY NOT NULL,
	`answers` text NOT NULL,
	`version` integer NOT NULL,
	`completed_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`client_profile_id`) REFERENCES `client_profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `client_profiles` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`user_id` text NOT NULL,
	`chat_id` text NOT NULL,
	`status` text NOT NULL,
	`goals` text(2000) DEFAULT '' NOT NULL,
	`tags` text DEFAULT '[]' NOT NULL,
	`private_notes` text(10000) DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`joined_at` integer NOT NULL,
	`paused_at` integer,
	`archived_at` integer,
	`archived_by` text,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `coach_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "client_profiles_status" CHECK("client_profiles"."status" IN ('active', 'paused', 'archived'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `client_profiles_pair` ON `client_profiles` (`coach_id`,`user_id`);--> statement-breakpoint
CREATE INDEX `client_profiles_by_coach` ON `client_profiles` (`coach_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `client_profiles_by_user` ON `client_profiles` (`user_id`,`id`);--> statement-breakpoint
CREATE INDEX `client_profiles_by_chat` ON `client_profiles` (`chat_id`);--> statement-breakpoint
CREATE INDEX `client_profiles_by_end` ON `client_profiles` (`archived_at`) WHERE "client_profiles"."archived_at" IS NOT NULL;--> statement-breakpoint
CREATE TABLE `coach_locations` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`name` text(120) NOT NULL,
	`type` text DEFAULT 'gym' NOT NULL,
	`address` text(200) DEFAULT '' NOT NULL,
	`city` text(100) DEFAULT '' NOT NULL,
	`state` text(100) DEFAULT '' NOT NULL,
	`zip_code` text(20) DEFAULT '' NOT NULL,
	`country` text(2),
	`notes` text(1000) DEFAULT '' NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `coach_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `coach_locations_by_coach` ON `coach_locations` (`coach_id`);--> statement-breakpoint
CREATE TABLE `coach_profiles` (
	`user_id` text PRIMARY KEY NOT NULL,
	`business_name` text(100) DEFAULT '' NOT NULL,
	`bio` text(4000) DEFAULT '' NOT NULL,
	`specialties` text DEFAULT '[]' NOT NULL,
	`hourly_rate_amount` integer,
	`hourly_rate_currency` text(3),
	`show_rate` integer DEFAULT false NOT NULL,
	`social_links` text DEFAULT '{}' NOT NULL,
	`timezone` text(64) DEFAULT 'UTC' NOT NULL,
	`is_accepting_clients` integer DEFAULT true NOT NULL,
	`version` integer DEFAULT 1 NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `invite_codes` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`code` text(10) NOT NULL,
	`status` text NOT NULL,
	`expires_at` integer NOT NULL,
	`used_by` text,
	`used_at` integer,
	`deactivated_at` integer,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `coach_profiles`(`user_id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`used_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "invite_codes_status" CHECK("invite_codes"."status" IN ('active', 'used', 'deactivated'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `invite_codes_code_unique` ON `invite_codes` (`code`);--> statement-breakpoint
CREATE INDEX `invite_codes_by_coach` ON `invite_codes` (`coach_id`,`id`);--> statement-breakpoint
CREATE INDEX `invite_codes_by_user` ON `invite_codes` (`used_by`);--> statement-breakpoint
CREATE TABLE `nutrition_entries` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`date` text(10) NOT NULL,
	`meal` text NOT NULL,
	`food_id` text(96),
	`name` text(200) NOT NULL,
	`grams` real,
	`kcal` real,
	`protein_g` real,
	`carbs_g` real,
	`fat_g` real,
	`fiber_g` real,
	`notes` text(500),
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`food_id`) REFERENCES `food_library`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "nutrition_entries_meal" CHECK("nutrition_entries"."meal" IN ('breakfast', 'lunch', 'dinner', 'snack'))
);
--> statement-breakpoint
CREATE INDEX `nutrition_entries_by_user` ON `nutrition_entries` (`user_id`,`date`,`id`);--> statement-breakpoint
CREATE TABLE `nutrition_targets` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`start_date` text(10) NOT NULL,
	`kcal` real,
	`protein_g` real,
	`carbs_g` real,
	`fat_g` real,
	`fiber_g` real,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `nutrition_targets_by_user` ON `nutrition_targets` (`user_id`,`start_date`);--> statement-breakpoint
CREATE TABLE `dead_letters` (
	`id` text PRIMARY KEY NOT NULL,
	`queue` text(32) NOT NULL,
	`body` text NOT NULL,
	`failure` text(200),
	`died_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `dead_letters_by_time` ON `dead_letters` (`died_at`,`id`);--> statement-breakpoint
CREATE TABLE `body_metrics` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`date` text(10) NOT NULL,
	`weight_kg` real,
	`body_fat_percent` real,
	`neck_cm` real,
	`shoulders_cm` real,
	`chest_cm` real,
	`waist_cm` real,
	`hips_cm` real,
	`upper_arm_cm` real,
	`thigh_cm` real,
	`calf_cm` real,
	`notes` text(500),
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `body_metrics_by_user` ON `body_metrics` (`user_id`,`date`,`id`);--> statement-breakpoint
CREATE TABLE `progress_photos` (
	`id` text PRIMARY KEY NOT NULL,
	`user_id` text NOT NULL,
	`date` text(10) NOT NULL,
	`pose` text NOT NULL,
	`notes` text(500),
	`width` integer NOT NULL,
	`height` integer NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	`stored_at` integer,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "progress_photos_pose" CHECK("progress_photos"."pose" IN ('front', 'side', 'back', 'other'))
);
--> statement-breakpoint
CREATE INDEX `progress_photos_by_user` ON `progress_photos` (`user_id`,`date`,`id`) WHERE "progress_photos"."stored_at" IS NOT NULL;--> statement-breakpoint
CREATE INDEX `progress_photos_unfinished` ON `progress_photos` (`created_at`) WHERE "progress_photos"."stored_at" IS NULL;--> statement-breakpoint
CREATE TABLE `progress_sharing` (
	`client_profile_id` text PRIMARY KEY NOT NULL,
	`nutrition` integer NOT NULL,
	`metrics` integer NOT NULL,
	`photos` integer NOT NULL,
	`joined_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`client_profile_id`) REFERENCES `client_profiles`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `calendar_feeds` (
	`user_id` text PRIMARY KEY NOT NULL,
	`generation` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `coach_availabilities` (
	`coach_id` text PRIMARY KEY NOT NULL,
	`timezone` text(64) NOT NULL,
	`windows` text NOT NULL,
	`version` integer NOT NULL,
	`revision` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE TABLE `coach_availability_overrides` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`date` text(10) NOT NULL,
	`is_available` integer NOT NULL,
	`start_minute` integer,
	`end_minute` integer,
	`reason` text(200),
	`created_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `coach_availability_overrides_by_date` ON `coach_availability_overrides` (`coach_id`,`date`,`id`);--> statement-breakpoint
CREATE TABLE `coaching_sessions` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`session_type_id` text NOT NULL,
	`status` text NOT NULL,
	`start_at` integer NOT NULL,
	`end_at` integer NOT NULL,
	`busy_from_at` integer NOT NULL,
	`busy_until_at` integer NOT NULL,
	`local_date` text(10) NOT NULL,
	`capacity` integer NOT NULL,
	`cancellation_notice_minutes` integer NOT NULL,
	`sequence` integer NOT NULL,
	`version` integer NOT NULL,
	`availability_revision` integer NOT NULL,
	`type_version` integer NOT NULL,
	`cancelled_by` text,
	`cancel_reason` text(500),
	`cancelled_at` integer,
	`completed_at` integer,
	`no_show_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`session_type_id`) REFERENCES `session_types`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cancelled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "coaching_sessions_status" CHECK("coaching_sessions"."status" IN ('scheduled', 'cancelled', 'completed', 'no_show')),
	CONSTRAINT "coaching_sessions_times" CHECK("coaching_sessions"."busy_from_at" <= "coaching_sessions"."start_at" AND "coaching_sessions"."start_at" < "coaching_sessions"."end_at" AND "coaching_sessions"."end_at" <= "coaching_sessions"."busy_until_at"
        AND "coaching_sessions"."busy_until_at" - "coaching_sessions"."busy_from_at" <= 43200000)
);
--> statement-breakpoint
CREATE INDEX `coaching_sessions_busy` ON `coaching_sessions` (`coach_id`,`busy_from_at`);--> statement-breakpoint
CREATE INDEX `coaching_sessions_by_coach` ON `coaching_sessions` (`coach_id`,`start_at`,`id`);--> statement-breakpoint
CREATE INDEX `coaching_sessions_by_day` ON `coaching_sessions` (`session_type_id`,`local_date`);--> statement-breakpoint
CREATE INDEX `coaching_sessions_by_canceller` ON `coaching_sessions` (`cancelled_by`);--> statement-breakpoint
CREATE TABLE `session_participants` (
	`session_id` text NOT NULL,
	`client_profile_id` text NOT NULL,
	`user_id` text NOT NULL,
	`booking_id` text NOT NULL,
	`start_at` integer NOT NULL,
	`status` text NOT NULL,
	`notes` text(1000),
	`cancelled_by` text,
	`cancel_reason` text(500),
	`cancelled_at` integer,
	`created_at` integer NOT NULL,
	PRIMARY KEY(`session_id`, `client_profile_id`),
	FOREIGN KEY (`session_id`) REFERENCES `coaching_sessions`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`client_profile_id`) REFERENCES `client_profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`cancelled_by`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "session_participants_status" CHECK("session_participants"."status" IN ('booked', 'cancelled'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `session_participants_booking_id_unique` ON `session_participants` (`booking_id`);--> statement-breakpoint
CREATE INDEX `session_participants_by_user` ON `session_participants` (`user_id`,`start_at`,`session_id`);--> statement-breakpoint
CREATE INDEX `session_participants_by_client` ON `session_participants` (`client_profile_id`,`start_at`,`session_id`);--> statement-breakpoint
CREATE INDEX `session_participants_by_canceller` ON `session_participants` (`cancelled_by`);--> statement-breakpoint
CREATE TABLE `session_types` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`name` text(100) NOT NULL,
	`duration_minutes` integer NOT NULL,
	`slot_interval_minutes` integer NOT NULL,
	`buffer_before_minutes` integer NOT NULL,
	`buffer_after_minutes` integer NOT NULL,
	`min_notice_minutes` integer NOT NULL,
	`max_advance_days` integer NOT NULL,
	`capacity` integer NOT NULL,
	`max_per_day` integer,
	`cancellation_notice_minutes` integer NOT NULL,
	`color` text(7),
	`location` text(200),
	`is_active` integer NOT NULL,
	`version` integer NOT NULL,
	`deleted_at` integer,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `session_types_by_coach` ON `session_types` (`coach_id`,`id`);--> statement-breakpoint
CREATE TABLE `subscription_customers` (
	`app_user_id` text(255) NOT NULL,
	`event_id` text(255) NOT NULL,
	`is_user` integer NOT NULL,
	PRIMARY KEY(`app_user_id`, `event_id`),
	FOREIGN KEY (`event_id`) REFERENCES `subscription_events`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `subscription_customers_by_event` ON `subscription_customers` (`event_id`);--> statement-breakpoint
CREATE TABLE `subscription_events` (
	`id` text(255) PRIMARY KEY NOT NULL,
	`type` text(64) NOT NULL,
	`happened_at` integer NOT NULL,
	`payload` text NOT NULL,
	`holder` text(255),
	`folded_with` integer NOT NULL,
	`received_at` integer NOT NULL
);
--> statement-breakpoint
CREATE INDEX `subscription_events_by_holder` ON `subscription_events` (`holder`,`happened_at`,`id`);--> statement-breakpoint
CREATE TABLE `subscription_standings` (
	`user_id` text PRIMARY KEY NOT NULL,
	`status` text(16) NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "subscription_standings_status" CHECK("subscription_standings"."status" IN ('none', 'in_trial', 'active', 'canceled', 'grace_period', 'paused', 'expired', 'refunded'))
);
--> statement-breakpoint
CREATE TABLE `subscriptions` (
	`user_id` text(255) NOT NULL,
	`original_transaction_id` text(255) NOT NULL,
	`is_pro` integer NOT NULL,
	`product_id` text(255),
	`store` text(64),
	`is_trial` integer NOT NULL,
	`renews` integer NOT NULL,
	`purchased_at` integer NOT NULL,
	`expires_at` integer,
	`grace_ends_at` integer,
	`canceled_at` integer,
	`refunded_at` integer,
	`paused_at` integer,
	PRIMARY KEY(`user_id`, `original_transaction_id`)
);
--> statement-breakpoint
CREATE TABLE `workout_exercises` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_id` text NOT NULL,
	`user_id` text NOT NULL,
	`position` integer NOT NULL,
	`exercise_id` text(96),
	`name` text(96) NOT NULL,
	`section` text(64),
	`superset_group` text(8),
	`sets` integer NOT NULL,
	`reps_min` integer,
	`reps_max` integer,
	`load` real,
	`load_unit` text NOT NULL,
	`tempo` text(16),
	`rest_seconds` integer,
	`duration_seconds` integer,
	`distance_meters` real,
	`notes` text(2000),
	`history_id` text(96) NOT NULL,
	`status` text NOT NULL,
	`completed_at` integer,
	`skipped_at` integer,
	FOREIGN KEY (`workout_id`) REFERENCES `workouts`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise_library`(`id`) ON UPDATE no action ON DELETE no action,
	CONSTRAINT "workout_exercises_status" CHECK("workout_exercises"."status" IN ('pending', 'completed', 'skipped'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workout_exercises_in_order` ON `workout_exercises` (`workout_id`,`position`);--> statement-breakpoint
CREATE INDEX `workout_exercises_by_history` ON `workout_exercises` (`user_id`,`history_id`);--> statement-breakpoint
CREATE TABLE `workout_logs` (
	`id` text PRIMARY KEY NOT NULL,
	`workout_exercise_id` text NOT NULL,
	`client_log_id` text(64),
	`set_number` integer NOT NULL,
	`reps` integer,
	`weight` real,
	`weight_unit` text NOT NULL,
	`rpe` real,
	`duration_seconds` integer,
	`distance_meters` real,
	`logged_at` integer NOT NULL,
	FOREIGN KEY (`workout_exercise_id`) REFERENCES `workout_exercises`(`id`) ON UPDATE no action ON DELETE cascade,
	CONSTRAINT "workout_logs_unit" CHECK("workout_logs"."weight_unit" IN ('kg', 'lb'))
);
--> statement-breakpoint
CREATE UNIQUE INDEX `workout_logs_once` ON `workout_logs` (`workout_exercise_id`,`client_log_id`);--> statement-breakpoint
CREATE INDEX `workout_logs_in_order` ON `workout_logs` (`workout_exercise_id`,`set_number`,`id`);--> statement-breakpoint
CREATE TABLE `workout_template_exercises` (
	`template_id` text NOT NULL,
	`position` integer NOT NULL,
	`exercise_id` text(96),
	`name` text(96) NOT NULL,
	`section` text(64),
	`superset_group` text(8),
	`sets` integer NOT NULL,
	`reps_min` integer,
	`reps_max` integer,
	`load` real,
	`load_unit` text NOT NULL,
	`tempo` text(16),
	`rest_seconds` integer,
	`duration_seconds` integer,
	`distance_meters` real,
	`notes` text(2000),
	PRIMARY KEY(`template_id`, `position`),
	FOREIGN KEY (`template_id`) REFERENCES `workout_templates`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `workout_templates` (
	`id` text PRIMARY KEY NOT NULL,
	`coach_id` text NOT NULL,
	`name` text(128) NOT NULL,
	`description` text(4000) NOT NULL,
	`version` integer NOT NULL,
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE INDEX `workout_templates_by_coach` ON `workout_templates` (`coach_id`,`id`);--> statement-breakpoint
CREATE TABLE `workouts` (
	`id` text PRIMARY KEY NOT NULL,
	`client_profile_id` text NOT NULL,
	`coach_id` text NOT NULL,
	`user_id` text NOT NULL,
	`assignment_id` text NOT NULL,
	`template_id` text,
	`name` text(128) NOT NULL,
	`description` text(4000) NOT NULL,
	`scheduled_date` text(10) NOT NULL,
	`status` text NOT NULL,
	`started_at` integer,
	`completed_at` integer,
	`skipped_at` integer,
	`client_notes` text(2000),
	`skip_reason` text(500),
	`created_at` integer NOT NULL,
	`updated_at` integer NOT NULL,
	FOREIGN KEY (`client_profile_id`) REFERENCES `client_profiles`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`coach_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade,
	FOREIGN KEY (`template_id`) REFERENCES `workout_templates`(`id`) ON UPDATE no action ON DELETE set null,
	CONSTRAINT "workouts_status" CHECK("workouts"."status" IN ('scheduled', 'in_progress', 'completed', 'skipped'))
);
--> statement-breakpoint
CREATE INDEX `workouts_by_user` ON `workouts` (`user_id`,`scheduled_date`,`id`);--> statement-breakpoint
CREATE INDEX `workouts_by_client` ON `workouts` (`client_profile_id`,`scheduled_date`,`id`);--> statement-breakpoint
CREATE INDEX `workouts_by_coach` ON `workouts` (`coach_id`,`completed_at`);--> statement-breakpoint
CREATE INDEX `workouts_by_template` ON `workouts` (`template_id`);--> statement-breakpoint
CREATE UNIQUE INDEX `workouts_once` ON `workouts` (`assignment_id`,`client_profile_id`,`scheduled_date`);--> statement-breakpoint
DROP INDEX `outbox_events_due`;--> statement-breakpoint
ALTER TABLE `outbox_events` ADD `dead_at` integer;--> statement-breakpoint
ALTER TABLE `outbox_events` ADD `failure` text(200);--> statement-breakpoint
CREATE INDEX `outbox_events_due` ON `outbox_events` (`due_at`) WHERE "outbox_events"."done_at" IS NULL AND "outbox_events"."dead_at" IS NULL;--> statement-breakpoint
ALTER TABLE `users` ADD `timezone` text(64);