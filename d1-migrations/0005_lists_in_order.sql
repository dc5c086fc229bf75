CREATE TABLE `removed_workout_logs` (
	`workout_exercise_id` text NOT NULL,
	`client_log_id` text(64) NOT NULL,
	PRIMARY KEY(`workout_exercise_id`, `client_log_id`),
	FOREIGN KEY (`workout_exercise_id`) REFERENCES `workout_exercises`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
DROP INDEX `certifications_by_coach`;--> statement-breakpoint
CREATE INDEX `certifications_by_coach` ON `certifications` (`coach_id`,`id`);--> statement-breakpoint
DROP INDEX `client_profiles_by_coach`;--> statement-breakpoint
CREATE INDEX `client_profiles_by_status` ON `client_profiles` (`coach_id`,`status`,`id`);--> statement-breakpoint
CREATE INDEX `client_profiles_by_coach` ON `client_profiles` (`coach_id`,`id`);--> statement-breakpoint
DROP INDEX `coach_locations_by_coach`;--> statement-breakpoint
CREATE INDEX `coach_locations_by_coach` ON `coach_locations` (`coach_id`,`id`);--> statement-breakpoint
DROP INDEX `progress_photos_unfinished`;--> statement-breakpoint
CREATE INDEX `progress_photos_unfinished` ON `progress_photos` (`updated_at`) WHERE "progress_photos"."stored_at" IS NULL;--> statement-breakpoint
DROP INDEX `workout_logs_in_order`;--> statement-breakpoint
-- Written by hand: where two devices have given two sets one number, all of the exercise are numbered anew.
UPDATE `workout_logs` SET `set_number` = numbered.place FROM (
	SELECT `id`, row_number() OVER (PARTITION BY `workout_exercise_id` ORDER BY `set_number`, `id`) AS place FROM `workout_logs`
	WHERE `workout_exercise_id` IN (
		SELECT `workout_exercise_id` FROM `workout_logs` GROUP BY `workout_exercise_id`, `set_number` HAVING count(*) > 1)
) AS numbered WHERE numbered.`id` = `workout_logs`.`id`;--> statement-breakpoint
CREATE UNIQUE INDEX `workout_logs_in_order` ON `workout_logs` (`workout_exercise_id`,`set_number`);--> statement-breakpoint
DROP INDEX `workouts_by_coach`;--> statement-breakpoint
CREATE INDEX `workouts_by_coach` ON `workouts` (`coach_id`,`scheduled_date`,`id`,`completed_at`);
