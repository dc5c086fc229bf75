CREATE TABLE `exercise_library` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`category` text NOT NULL,
	`level` text NOT NULL,
	`force` text,
	`mechanic` text,
	`equipment` text NOT NULL,
	`instructions` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `exercise_library_by_name` ON `exercise_library` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `exercise_loads` (
	`exercise_id` text NOT NULL,
	`area` text NOT NULL,
	PRIMARY KEY(`exercise_id`, `area`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `exercise_muscles` (
	`exercise_id` text NOT NULL,
	`muscle` text NOT NULL,
	`is_primary` integer NOT NULL,
	PRIMARY KEY(`exercise_id`, `muscle`),
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `exercise_muscles_by_muscle` ON `exercise_muscles` (`muscle`,`exercise_id`);--> statement-breakpoint
CREATE TABLE `food_allergens` (
	`food_id` text NOT NULL,
	`allergen` text NOT NULL,
	PRIMARY KEY(`food_id`, `allergen`),
	FOREIGN KEY (`food_id`) REFERENCES `food_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `food_barcodes` (
	`ean` text(14) PRIMARY KEY NOT NULL,
	`food_id` text,
	`checked_at` integer NOT NULL,
	FOREIGN KEY (`food_id`) REFERENCES `food_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `food_barcodes_unknown` ON `food_barcodes` (`checked_at`) WHERE "food_barcodes"."food_id" IS NULL;--> statement-breakpoint
CREATE TABLE `food_library` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`category` text NOT NULL,
	`brand` text,
	`diet` text,
	`portion_name` text,
	`portion_g` real,
	`kcal` real,
	`sugars_g` real
);
--> statement-breakpoint
CREATE INDEX `food_library_by_name` ON `food_library` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `food_nutrients` (
	`food_id` text NOT NULL,
	`nutrient_id` text NOT NULL,
	`amount` real NOT NULL,
	PRIMARY KEY(`food_id`, `nutrient_id`),
	FOREIGN KEY (`food_id`) REFERENCES `food_library`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`nutrient_id`) REFERENCES `nutrient_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `library_releases` (
	`version` integer PRIMARY KEY NOT NULL,
	`source` text NOT NULL,
	`digest` text(64) NOT NULL,
	`loaded_at` integer NOT NULL
);
--> statement-breakpoint
CREATE TABLE `library_words` (
	`kind` text NOT NULL,
	`word` text NOT NULL,
	`item_id` text NOT NULL,
	PRIMARY KEY(`kind`, `word`, `item_id`)
);
--> statement-breakpoint
CREATE INDEX `library_words_by_item` ON `library_words` (`kind`,`item_id`);--> statement-breakpoint
CREATE TABLE `nutrient_library` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`group` text NOT NULL,
	`unit` text NOT NULL,
	`daily_value` real NOT NULL,
	`daily_value_is` text NOT NULL,
	`upper_limit` real,
	`upper_limit_of` text,
	`description` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `nutrient_library_by_name` ON `nutrient_library` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `supplement_library` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`category` text NOT NULL,
	`nutrient_id` text,
	`dose_min` real NOT NULL,
	`dose_max` real NOT NULL,
	`dose_unit` text NOT NULL,
	`upper_limit` real,
	`times` text NOT NULL,
	`timing` text NOT NULL,
	`description` text NOT NULL,
	`cautions` text NOT NULL,
	FOREIGN KEY (`nutrient_id`) REFERENCES `nutrient_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `supplement_library_by_name` ON `supplement_library` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `nutrition_meal_foods` (
	`template_id` text NOT NULL,
	`meal` integer NOT NULL,
	`position` integer NOT NULL,
	`food_id` text NOT NULL,
	PRIMARY KEY(`template_id`, `meal`, `position`),
	FOREIGN KEY (`template_id`) REFERENCES `nutrition_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`food_id`) REFERENCES `food_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `nutrition_meals` (
	`template_id` text NOT NULL,
	`position` integer NOT NULL,
	`name` text NOT NULL,
	`energy_percent` real NOT NULL,
	PRIMARY KEY(`template_id`, `position`),
	FOREIGN KEY (`template_id`) REFERENCES `nutrition_templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `nutrition_templates` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`goal` text NOT NULL,
	`diet` text NOT NULL,
	`style` text NOT NULL,
	`energy_percent` real NOT NULL,
	`protein_g_per_kg` real NOT NULL,
	`fat_percent` real NOT NULL,
	`meals_per_day` integer NOT NULL,
	`description` text NOT NULL,
	`cautions` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `nutrition_templates_by_name` ON `nutrition_templates` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `program_days` (
	`program_id` text NOT NULL,
	`day` integer NOT NULL,
	`name` text NOT NULL,
	PRIMARY KEY(`program_id`, `day`),
	FOREIGN KEY (`program_id`) REFERENCES `program_templates`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `program_exercises` (
	`program_id` text NOT NULL,
	`day` integer NOT NULL,
	`position` integer NOT NULL,
	`exercise_id` text NOT NULL,
	`sets` integer NOT NULL,
	`reps_min` integer,
	`reps_max` integer,
	`seconds` integer,
	`rest_seconds` integer NOT NULL,
	PRIMARY KEY(`program_id`, `day`, `position`),
	FOREIGN KEY (`program_id`) REFERENCES `program_templates`(`id`) ON UPDATE no action ON DELETE no action,
	FOREIGN KEY (`exercise_id`) REFERENCES `exercise_library`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE INDEX `program_exercises_by_exercise` ON `program_exercises` (`exercise_id`);--> statement-breakpoint
CREATE TABLE `program_templates` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`name` text NOT NULL,
	`name_key` text NOT NULL,
	`aliases` text NOT NULL,
	`source` text NOT NULL,
	`source_id` text NOT NULL,
	`licence` text NOT NULL,
	`library_version` integer NOT NULL,
	`digest` text(64) NOT NULL,
	`retired_at` integer,
	`goal` text NOT NULL,
	`level` text NOT NULL,
	`days_per_week` integer NOT NULL,
	`weeks` integer NOT NULL,
	`minutes` integer NOT NULL,
	`description` text NOT NULL,
	`progression` text NOT NULL,
	`cautions` text NOT NULL
);
--> statement-breakpoint
CREATE INDEX `program_templates_by_name` ON `program_templates` (`name_key`,`id`);--> statement-breakpoint
CREATE TABLE `recommendation_conditions` (
	`rule_id` text NOT NULL,
	`position` integer NOT NULL,
	`fact` text NOT NULL,
	`operator` text NOT NULL,
	`value` text NOT NULL,
	PRIMARY KEY(`rule_id`, `position`),
	FOREIGN KEY (`rule_id`) REFERENCES `recommendation_rules`(`id`) ON UPDATE no action ON DELETE no action
);
--> statement-breakpoint
CREATE TABLE `recommendation_rules` (
	`id` text(96) PRIMARY KEY NOT NULL,
	`kind` text NOT NULL,
	`effect` text NOT NULL,
	`points` integer NOT NULL,
	`text` text NOT NULL
);
