-- Written by hand: what was shared before the two parted is not shared any more.
DELETE FROM `progress_sharing` WHERE NOT EXISTS (
	SELECT 1 FROM `client_profiles` AS client WHERE client.`id` = `progress_sharing`.`client_profile_id`
		AND client.`status` <> 'archived' AND client.`joined_at` = `progress_sharing`.`joined_at`
);
--> statement-breakpoint
ALTER TABLE `progress_sharing` DROP COLUMN `joined_at`;
