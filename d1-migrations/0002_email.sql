CREATE TABLE `email_links` (
	`id` text PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`token_hash` text(64) NOT NULL,
	`email` text(254) NOT NULL,
	`user_id` text,
	`display_name` text(64),
	`password_hash` text,
	`expires_at` integer NOT NULL,
	`used_at` integer,
	`used_by` text,
	`created_at` integer NOT NULL,
	FOREIGN KEY (`user_id`) REFERENCES `users`(`id`) ON UPDATE no action ON DELETE cascade
);
--> statement-breakpoint
CREATE UNIQUE INDEX `email_links_token_hash_unique` ON `email_links` (`token_hash`);--> statement-breakpoint
CREATE UNIQUE INDEX `email_links_used_by_unique` ON `email_links` (`used_by`);--> statement-breakpoint
CREATE INDEX `email_links_by_email` ON `email_links` (`email`,`kind`,`created_at`);--> statement-breakpoint
CREATE INDEX `email_links_by_user` ON `email_links` (`user_id`);--> statement-breakpoint
CREATE INDEX `email_links_by_end` ON `email_links` (`expires_at`);--> statement-breakpoint
-- What follows is written by hand. The generator would make `users` anew, and dropping the old table
-- would delete by cascade what refers to it: D1 does not let foreign keys be turned off.
DROP INDEX `users_phone_unique`;--> statement-breakpoint
DROP INDEX `users_phone_sha256_unique`;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `optional_phone` text(16);--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `optional_phone_sha256` text(64);--> statement-breakpoint
UPDATE `users` SET `optional_phone` = `phone`, `optional_phone_sha256` = `phone_sha256`;--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `phone`;--> statement-breakpoint
ALTER TABLE `users` DROP COLUMN `phone_sha256`;--> statement-breakpoint
ALTER TABLE `users` RENAME COLUMN `optional_phone` TO `phone`;--> statement-breakpoint
ALTER TABLE `users` RENAME COLUMN `optional_phone_sha256` TO `phone_sha256`;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `email` text(254);--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `email_verified_at` integer;--> statement-breakpoint
ALTER TABLE `users` ADD COLUMN `password_hash` text;--> statement-breakpoint
CREATE UNIQUE INDEX `users_phone_unique` ON `users` (`phone`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_phone_sha256_unique` ON `users` (`phone_sha256`);--> statement-breakpoint
CREATE UNIQUE INDEX `users_email_unique` ON `users` (`email`);
