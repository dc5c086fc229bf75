// Generated from the server's contract by `npm run docs`. Do not edit.

export interface paths {
  "/health": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the server is alive */
    get: operations["get_health"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health/live": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Whether the server is alive */
    get: operations["get_health_live"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/ready": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the server can do its work
     * @description D1 answers, and its migrations are up to date.
     */
    get: operations["get_ready"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/health/ready": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Whether the server can do its work
     * @description D1 answers, and its migrations are up to date.
     */
    get: operations["get_health_ready"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Rate, errors and durations, in the Prometheus text format
     * @description Of the isolate that answers. Deployed, it takes `METRICS_TOKEN` as bearer token.
     */
    get: operations["get_metrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/.well-known/jwks.json": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * The public keys of access tokens
     * @description A JSON Web Key Set (RFC 7517), without the envelope.
     */
    get: operations["get_well_known_jwks_json"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/dev/inbox": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the mail, texts and pushes of a development server
     * @description Newest first. An OTP message carries `data.otp`. Not there when deployed.
     */
    get: operations["get_dev_inbox"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/request-otp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Text a code to a phone
     * @description Three in five minutes for a phone. A new code replaces the one before.
     */
    post: operations["post_auth_request_otp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/verify-otp": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with the code
     * @description Makes the account with a phone's first code. Five wrong codes in five minutes burn the code.
     */
    post: operations["post_auth_verify_otp"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/refresh": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Trade a refresh token for new tokens
     * @description Safe to repeat for ten seconds: the same token gets the same successor. Later, a token that was traded before ends its session.
     */
    post: operations["post_auth_refresh"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/logout": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign out this device
     * @description Needs no body. The session's tokens, push tokens and sockets end with it.
     */
    post: operations["post_auth_logout"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/logout-others": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out every device but this one */
    post: operations["post_auth_logout_others"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/logout-all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Sign out every device */
    post: operations["post_auth_logout_all"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the devices that are signed in
     * @description Last seen first, at most 100.
     */
    get: operations["get_users_me_sessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/sessions/{sid}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Sign out one device */
    delete: operations["delete_users_me_sessions_sid"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one's own profile */
    get: operations["get_users_me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change one's own profile
     * @description Fields that are not named stay as they are.
     */
    patch: operations["patch_users_me"];
    trace?: never;
  };
  "/api/v1/users/me/privacy": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one's privacy settings */
    get: operations["get_users_me_privacy"];
    /**
     * Change one's privacy settings
     * @description Settings that are not named stay as they are. `contacts` are those whom the user has as contacts. Who shows nobody their last seen does not see others'.
     */
    put: operations["put_users_me_privacy"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/contacts/sync": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find who of an address book is here
     * @description Those found become contacts. Numbers may come as E.164 or as the hex of their SHA-256; up to 5,000 different ones a day.
     */
    post: operations["post_users_contacts_sync"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/contacts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's contacts */
    get: operations["get_users_contacts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/contacts/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a contact
     * @description Whoever is no contact any more loses what only contacts see.
     */
    delete: operations["delete_users_contacts_id"];
    options?: never;
    head?: never;
    /**
     * Give a contact a nickname
     * @description Only the user sees it; an empty one takes it away.
     */
    patch: operations["patch_users_contacts_id"];
    trace?: never;
  };
  "/api/v1/users/{id}/block": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Block somebody
     * @description They are not told. Neither sees the other's presence, photo or about any more, and nothing that they write in the direct chat arrives.
     */
    post: operations["post_users_id_block"];
    /**
     * Unblock somebody
     * @description What they wrote while blocked stays lost.
     */
    delete: operations["delete_users_id_block"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/blocked": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List whom one blocks, the latest first */
    get: operations["get_users_blocked"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/fcm-token": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /**
     * Register this device for pushes
     * @description The token belongs to this session from now on, whoever registered it before.
     */
    put: operations["put_users_me_fcm_token"];
    post?: never;
    /**
     * Stop pushes to this device
     * @description Without a body, all tokens of this session go.
     */
    delete: operations["delete_users_me_fcm_token"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read somebody's profile
     * @description What they hide from the reader is empty; the phone is for those who have it.
     */
    get: operations["get_users_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/{id}/presence": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read whether somebody is online, or when they were last
     * @description Hidden presence reads as offline, last seen never.
     */
    get: operations["get_users_id_presence"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List one's chats, the latest message first
     * @description The first page begins with the pinned chats. Archived ones are listed only with `archived=true`.
     */
    get: operations["get_chats"];
    put?: never;
    /**
     * Open a direct chat, or found a group
     * @description The direct chat of two people is always the same one: 201 the first time, 200 after. The other side learns of it with the first message.
     */
    post: operations["post_chats"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/unread": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count unread messages */
    get: operations["get_chats_unread"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Describe a chat and its members */
    get: operations["get_chats_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a group's name, description, picture or settings
     * @description Admins only. With `If-Match`, only if nobody else changed it since `version`.
     */
    patch: operations["patch_chats_id"];
    trace?: never;
  };
  "/api/v1/chats/{id}/participants": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add members to a group
     * @description Admins only. Whoever is in already stays as they are.
     */
    post: operations["post_chats_id_participants"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/{id}/participants/{user_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Remove a member, or leave
     * @description Admins remove others; everybody may leave. The last admin names `successor_id` while others stay.
     */
    delete: operations["delete_chats_id_participants_user_id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/{id}/participants/{user_id}/role": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Make a member an admin, or an admin a member */
    patch: operations["patch_chats_id_participants_user_id_role"];
    trace?: never;
  };
  "/api/v1/chats/{id}/mute": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Mute a chat, for a while or for good */
    patch: operations["patch_chats_id_mute"];
    trace?: never;
  };
  "/api/v1/chats/{id}/pin": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Pin a chat to the top: five at most */
    patch: operations["patch_chats_id_pin"];
    trace?: never;
  };
  "/api/v1/chats/{id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Put a chat away until its next message */
    patch: operations["patch_chats_id_archive"];
    trace?: never;
  };
  "/api/v1/chats/{id}/mark-unread": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /** Flag a chat as unread */
    patch: operations["patch_chats_id_mark_unread"];
    trace?: never;
  };
  "/api/v1/chats/{id}/draft": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    /** Keep what is being written */
    put: operations["put_chats_id_draft"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/{id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read messages, newest first */
    get: operations["get_chats_id_messages"];
    put?: never;
    /**
     * Send a message
     * @description Safe to repeat: the same `client_msg_id` always stands for the same message, 201 the first time, 200 after. Over a socket it is faster.
     */
    post: operations["post_chats_id_messages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/chats/{id}/messages/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Mark everything up to a message as read */
    post: operations["post_chats_id_messages_read"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/starred": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List starred messages of all chats, newest first */
    get: operations["get_messages_starred"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/{message_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /**
     * Delete a message, for oneself or for everyone
     * @description For everyone: its sender for 48 hours, a group's admins at any time.
     */
    delete: operations["delete_messages_message_id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/{message_id}/forward": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Forward a message to other chats
     * @description 201 when at least one chat took it; each target has a result of its own.
     */
    post: operations["post_messages_message_id_forward"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/{message_id}/receipts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See who got and who read one's message */
    get: operations["get_messages_message_id_receipts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/{message_id}/star": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Star a message */
    post: operations["post_messages_message_id_star"];
    /** Take the star off a message */
    delete: operations["delete_messages_message_id_star"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/push": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send edits
     * @description Edits are merged field by field with what others did meanwhile; what is overwritten is kept as a conflict. Safe to repeat: each mutation counts once.
     */
    post: operations["post_sync_push"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/pull": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Fetch what has changed
     * @description The latest state of each row that changed after `client_version`, oldest first. From version 0 on it is a bootstrap: all rows there are, and none that are gone.
     */
    post: operations["post_sync_pull"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/devices": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the devices that sync */
    get: operations["get_sync_devices"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/devices/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Revoke a device: it never syncs again */
    delete: operations["delete_sync_devices_id"];
    options?: never;
    head?: never;
    /** Name a device */
    patch: operations["patch_sync_devices_id"];
    trace?: never;
  };
  "/api/v1/sync/status": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** See where the stream stands */
    get: operations["get_sync_status"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/conflicts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what was overwritten unseen, newest first
     * @description Open ones are for the user to look at; `status=auto` lists those that the last writer won long after, and that can be brought back alike.
     */
    get: operations["get_sync_conflicts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/conflicts/{id}/resolve": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Decide a conflict
     * @description Safe to repeat: the same choice again is answered with `duplicate: true`.
     */
    post: operations["post_sync_conflicts_id_resolve"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/conflicts/resolve-all": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /** Decide all open conflicts alike */
    post: operations["post_sync_conflicts_resolve_all"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read what was done, newest first */
    get: operations["get_sync_history"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/undo": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a row what it was before a change
     * @description By a new version: nothing is taken back that others have seen.
     */
    post: operations["post_sync_undo"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/export": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download the whole tracker
     * @description One state, with a checksum over it: as a document, or as lines of which the first says what the file is and each other is a row.
     */
    get: operations["get_export"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/import": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Bring in a file that was exported
     * @description Every row is checked before any is written, and a snapshot is taken first. The same file twice does nothing the second time. NDJSON is read as it comes, and so is best for large files; the query then says what the body has no room for.
     */
    post: operations["post_import"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/snapshots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List the snapshots that can be restored, newest first */
    get: operations["get_sync_snapshots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sync/snapshots/{version}/restore": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make everything what it was in a snapshot
     * @description By new versions, after a snapshot of what is: a restore can be taken back.
     */
    post: operations["post_sync_snapshots_version_restore"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/foods/barcode/{ean}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Find a packaged food by its barcode
     * @description Asks Open Food Facts (ODbL) the first time, and remembers what it said: products for 30 days, unknown barcodes for one. 503 `UNAVAILABLE` while it cannot be reached. A user may have 200 different barcodes looked up in a day.
     */
    get: operations["get_library_foods_barcode_ean"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/nutrients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List nutrients
     * @description Daily values and upper limits of adults. By name. `q` finds items by the beginnings of their words. `library_version` rises when anything in the libraries changes, and the `ETag` with it.
     */
    get: operations["get_library_nutrients"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/nutrients/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a nutrient
     * @description Also what its source has left out since, for whoever still refers to it.
     */
    get: operations["get_library_nutrients_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/supplements": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List supplements
     * @description Substances, not products, with usual doses and cautions. By name. `q` finds items by the beginnings of their words. `library_version` rises when anything in the libraries changes, and the `ETag` with it.
     */
    get: operations["get_library_supplements"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/supplements/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a supplement
     * @description Also what its source has left out since, for whoever still refers to it.
     */
    get: operations["get_library_supplements_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/foods": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List foods
     * @description Amounts are of 100 g. Where `diet` or `without` is asked for, foods whose source does not tell are left out. By name. `q` finds items by the beginnings of their words. `library_version` rises when anything in the libraries changes, and the `ETag` with it.
     */
    get: operations["get_library_foods"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/foods/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a food
     * @description Also what its source has left out since, for whoever still refers to it.
     */
    get: operations["get_library_foods_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/exercises": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List exercises
     * @description By name. `q` finds items by the beginnings of their words. `library_version` rises when anything in the libraries changes, and the `ETag` with it.
     */
    get: operations["get_library_exercises"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/exercises/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read an exercise
     * @description Also what its source has left out since, for whoever still refers to it.
     */
    get: operations["get_library_exercises_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/programs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List training programs
     * @description By name. `q` finds items by the beginnings of their words. `library_version` rises when anything in the libraries changes, and the `ETag` with it.
     */
    get: operations["get_library_programs"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/library/programs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a training program
     * @description Also what its source has left out since, for whoever still refers to it.
     */
    get: operations["get_library_programs_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/recommendations/programs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find training programs that fit
     * @description Rules of the library speak for and against each template; `reasons` names those that did, and the same question is always answered the same. This is no medical advice: pass the cautions on. What is told of the body is not kept.
     */
    post: operations["post_recommendations_programs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/recommendations/nutrition": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Find ways to eat that fit
     * @description Rules of the library speak for and against each template; `reasons` names those that did, and the same question is always answered the same. This is no medical advice: pass the cautions on. What is told of the body is not kept.
     */
    post: operations["post_recommendations_nutrition"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
}
export type webhooks = Record<string, never>;
export interface components {
  schemas: {
    Mutation: {
      id: string;
      seq?: number;
      entity: string;
      entity_id: string;
      /** @enum {string} */
      op: "upsert" | "delete";
      payload?: {
        [key: string]: unknown;
      };
      patch?: {
        [key: string]: unknown;
      };
      base_version?: number;
      client_timestamp?: number | string;
      group_id?: string;
    };
    TrackerRows: {
      schedule_blocks: {
        /** @description 0 is Sunday, 6 is Saturday */
        weekday: number;
        start: string;
        end: string;
        title: string;
        category?: string;
        position: string;
        notes?: string;
        color?: string;
        reminder_min?: number;
        /** Format: date */
        from_date?: string;
        /** Format: date */
        until_date?: string;
      };
      completion: {
        /** Format: date */
        date: string;
        item_id: string;
        done: boolean;
        /** Format: date-time */
        at?: string;
        note?: string;
      };
      top3: {
        /** Format: date */
        date: string;
        position: string;
        text: string;
        done?: boolean;
        /** Format: date-time */
        done_at?: string;
        block_id?: string;
      };
      mechanism: {
        /** Format: date */
        date: string;
        text: string;
        rating?: number;
        reflection?: string;
      };
      supplements: {
        name: string;
        library_id?: string;
        dose?: number;
        unit?: string;
        times?: string[];
        position?: string;
        active?: boolean;
        weekdays?: number[];
        with_food?: boolean;
        notes?: string;
      };
      supplement_log: {
        /** Format: date */
        date: string;
        item_id: string;
        taken: boolean;
        /** Format: date-time */
        at?: string;
        dose?: number;
        unit?: string;
        note?: string;
      };
      meals: {
        name: string;
        foods?: {
          library_id: string;
          grams: number;
        }[];
        calories?: number;
        protein_g?: number;
        carbs_g?: number;
        fat_g?: number;
        position?: string;
        time?: string;
        active?: boolean;
        notes?: string;
      };
      meal_log: {
        /** Format: date */
        date: string;
        item_id: string;
        eaten: boolean;
        /** Format: date-time */
        at?: string;
        portion?: number;
        calories?: number;
        note?: string;
      };
      log_entries: {
        /** Format: date */
        date: string;
        title?: string;
        body?: string;
        tags?: string[];
        mood?: number;
        energy?: number;
        sleep_hours?: number;
        weight_kg?: number;
      };
      workout_programs: {
        name: string;
        library_id?: string;
        days?: {
          name: string;
          /** @description 0 is Sunday, 6 is Saturday */
          weekday?: number;
          exercises?: {
            name?: string;
            library_id?: string;
            sets?: number;
            reps?: string;
            rest_s?: number;
            notes?: string;
          }[];
        }[];
        active?: boolean;
        goal?: string;
        /** Format: date */
        starts_on?: string;
      };
      workout_history: {
        /** Format: date */
        date: string;
        program_id?: string;
        exercises?: {
          name?: string;
          library_id?: string;
          sets?: {
            reps?: number;
            weight_kg?: number;
            seconds?: number;
            distance_m?: number;
          }[];
          notes?: string;
        }[];
        duration_min?: number;
        notes?: string;
        effort?: number;
        calories?: number;
      };
      settings: {
        value: unknown;
      };
    };
    Alive: {
      /** @enum {string} */
      status: "ok";
    };
    Meta: {
      request_id: string;
      /** Format: date-time */
      timestamp: string;
    };
    Failure: {
      type: string;
      title: string;
      status: number;
      detail: string;
      instance: string;
      /** @enum {boolean} */
      success: false;
      data: null;
      error: {
        /** @enum {string} */
        code:
          | "MALFORMED_REQUEST"
          | "INVALID_CURSOR"
          | "UNAUTHENTICATED"
          | "TOKEN_EXPIRED"
          | "SESSION_ENDED"
          | "REFRESH_TOKEN_INVALID"
          | "OTP_INVALID"
          | "OTP_EXPIRED"
          | "FORBIDDEN"
          | "NOT_A_MEMBER"
          | "ADMIN_ONLY"
          | "BLOCKED"
          | "EMAIL_NOT_VERIFIED"
          | "DELETE_WINDOW_CLOSED"
          | "NOT_FOUND"
          | "METHOD_NOT_ALLOWED"
          | "CONFLICT"
          | "LAST_ADMIN"
          | "GROUP_FULL"
          | "IDEMPOTENCY_CONFLICT"
          | "IDEMPOTENCY_IN_PROGRESS"
          | "PRECONDITION_FAILED"
          | "PAYLOAD_TOO_LARGE"
          | "UNSUPPORTED_MEDIA_TYPE"
          | "VALIDATION_ERROR"
          | "MEDIA_NOT_FOUND"
          | "REPLY_NOT_FOUND"
          | "NOT_FORWARDABLE"
          | "TOO_MANY_PINS"
          | "IDEMPOTENCY_KEY_REUSED"
          | "UPGRADE_REQUIRED"
          | "RATE_LIMITED"
          | "INTERNAL"
          | "UNAVAILABLE"
          | "DEVICE_REVOKED"
          | "BATCH_REJECTED"
          | "EPOCH_MISMATCH"
          | "ALREADY_RESOLVED"
          | "ROW_CHANGED"
          | "CHECKSUM_MISMATCH"
          | "SCHEMA_TOO_OLD"
          | "QUOTA_EXCEEDED";
        message: string;
        hint: string;
        details: components["schemas"]["Detail"][];
      };
      meta: components["schemas"]["Meta"];
    };
    Detail: {
      path: string;
      message: string;
    } & {
      [key: string]: unknown;
    };
    Ready: {
      /** @enum {string} */
      status: "ok";
      migration: string;
    };
    Jwks: {
      keys: {
        /** @enum {string} */
        kty: "OKP";
        /** @enum {string} */
        crv: "Ed25519";
        x: string;
        kid: string;
        /** @enum {string} */
        alg: "EdDSA";
        /** @enum {string} */
        use: "sig";
      }[];
    };
    DevInbox: {
      messages: {
        id: string;
        /** @enum {string} */
        channel: "sms" | "email" | "push";
        to: string;
        subject?: string;
        body: string;
        data?: {
          [key: string]: unknown;
        };
        /** Format: date-time */
        created_at: string;
      }[];
    };
    OtpRequested: {
      request_id: string;
      message: string;
      expires_in_seconds: number;
    };
    OtpRequest: {
      phone: components["schemas"]["Phone"];
      country_code?: string;
    };
    /** @example +14155550123 */
    Phone: string;
    SignedIn: {
      access_token: string;
      refresh_token: string;
      expires_in: number;
      user: {
        /** Format: uuid */
        id: string;
        phone: components["schemas"]["Phone"];
        display_name: string;
        is_new_user: boolean;
      };
    };
    OtpCheck: {
      phone: components["schemas"]["Phone"];
      otp: string;
      device_name?: string;
    };
    Tokens: {
      access_token: string;
      refresh_token: string;
      expires_in: number;
    };
    RefreshRequest: {
      refresh_token: string;
    };
    Done: {
      message: string;
    };
    Sessions: {
      sessions: components["schemas"]["Session"][];
    };
    Session: {
      /** Format: uuid */
      session_id: string;
      device_name: string;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      last_seen_at: string;
      current: boolean;
    };
    Me: {
      /** Format: uuid */
      id: string;
      phone: components["schemas"]["Phone"];
      display_name: string;
      avatar_url: string;
      status_text: string;
      /** @enum {string} */
      role: "user" | "moderator" | "admin";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ProfileChange: {
      display_name?: string;
      avatar_url?: string | "";
      status_text?: string;
    };
    Privacy: {
      /** @enum {string} */
      last_seen: "everyone" | "contacts" | "nobody";
      /** @enum {string} */
      profile_photo: "everyone" | "contacts" | "nobody";
      /** @enum {string} */
      about: "everyone" | "contacts" | "nobody";
      read_receipts: boolean;
    };
    PrivacyChange: {
      /** @enum {string} */
      last_seen?: "everyone" | "contacts" | "nobody";
      /** @enum {string} */
      profile_photo?: "everyone" | "contacts" | "nobody";
      /** @enum {string} */
      about?: "everyone" | "contacts" | "nobody";
      read_receipts?: boolean;
    };
    ContactsFound: {
      registered_users: {
        phone: string;
        /** Format: uuid */
        user_id: string;
        display_name: string;
        avatar_url: string;
      }[];
    };
    ContactSync: {
      phone_numbers: (components["schemas"]["Phone"] | string)[];
    };
    Contacts: {
      contacts: components["schemas"]["Contact"][];
      next_cursor: string | null;
    };
    Contact: {
      /** Format: uuid */
      user_id: string;
      phone: components["schemas"]["Phone"];
      nickname: string;
      display_name: string;
    };
    Nickname: {
      nickname: string;
    };
    BlockedUsers: {
      users: {
        /** Format: uuid */
        id: string;
        display_name: string;
        avatar_url: string;
        /** Format: date-time */
        blocked_at: string;
      }[];
      next_cursor: string | null;
    };
    DeviceToken: {
      token: string;
      /**
       * @default android
       * @enum {string}
       */
      platform?: "android" | "ios" | "web" | "expo";
    };
    DeviceTokenGone: {
      token?: string;
    };
    Profile: {
      /** Format: uuid */
      id: string;
      phone: components["schemas"]["Phone"] | null;
      display_name: string;
      avatar_url: string;
      status_text: string;
      is_blocked: boolean;
    };
    Presence: {
      /** Format: uuid */
      user_id: string;
      online: boolean;
      /** Format: date-time */
      last_seen: string | null;
    };
    Chat: {
      /** Format: uuid */
      chat_id: string;
      /** @enum {string} */
      type: "direct" | "group";
      name: string | null;
      description: string;
      avatar_url: string;
      is_admin_only: boolean;
      /** Format: uuid */
      created_by: string;
      participants: components["schemas"]["Participant"][];
      last_seq: number;
      change_seq: number;
      version: number;
      /** Format: date-time */
      created_at: string;
    };
    Participant: {
      /** Format: uuid */
      user_id: string;
      display_name: string;
      avatar_url: string;
      /** @enum {string} */
      role: "admin" | "member";
      /** Format: date-time */
      joined_at: string;
    };
    NewChat:
      | {
          /** @enum {string} */
          type: "direct";
          /** Format: uuid */
          participant_id: string;
        }
      | {
          /** @enum {string} */
          type: "group";
          name: string;
          /** @default  */
          description?: string;
          participant_ids: string[];
        };
    ChatList: {
      chats: components["schemas"]["ChatListItem"][];
      next_cursor: string | null;
    };
    ChatListItem: {
      /** Format: uuid */
      chat_id: string;
      /** @enum {string} */
      type: "direct" | "group";
      participant?: {
        /** Format: uuid */
        id: string;
        display_name: string;
        avatar_url: string;
      };
      name?: string;
      avatar_url?: string;
      last_message: components["schemas"]["Preview"];
      unread_count: number;
      is_marked_unread: boolean;
      is_muted: boolean;
      /** Format: date-time */
      mute_until: string | null;
      is_pinned: boolean;
      is_archived: boolean;
      draft: string;
      /** @enum {string} */
      role: "admin" | "member";
      last_seq: number;
      change_seq: number;
      /** Format: date-time */
      updated_at: string;
    };
    Preview: {
      /** Format: uuid */
      message_id: string;
      /** Format: uuid */
      sender_id: string;
      /** @enum {string} */
      type: "text" | "image" | "video" | "audio" | "document" | "system";
      preview: string;
      /** Format: uuid */
      deleted_by?: string;
      system?: {
        /** @enum {string} */
        action: "created" | "added" | "left" | "removed" | "renamed";
        /** Format: uuid */
        actor_id: string;
        user_ids: string[];
        name?: string;
        user_count: number;
      };
      /** Format: date-time */
      timestamp: string;
    } | null;
    UnreadChats: {
      total: number;
      chats: {
        /** Format: uuid */
        chat_id: string;
        unread_count: number;
      }[];
    };
    GroupChange: {
      name?: string;
      description?: string;
      avatar_url?: string | "";
      is_admin_only?: boolean;
    };
    NewMembers: {
      user_ids: string[];
    };
    RoleChange: {
      /** @enum {string} */
      role: "admin" | "member";
    };
    Mute: {
      is_muted: boolean;
      /** Format: date-time */
      mute_until?: string | null;
    };
    Pin: {
      is_pinned: boolean;
    };
    Archive: {
      is_archived: boolean;
    };
    MarkUnread: {
      is_marked_unread: boolean;
    };
    Draft: {
      draft: string;
    };
    History: {
      messages: components["schemas"]["Message"][];
      /** Format: uuid */
      next_cursor: string | null;
      has_more: boolean;
    };
    Message: {
      /** Format: uuid */
      message_id: string;
      /** Format: uuid */
      chat_id: string;
      seq: number;
      change_seq: number;
      /** Format: uuid */
      sender_id: string;
      client_msg_id?: string;
      /** @enum {string} */
      type: "text" | "image" | "video" | "audio" | "document" | "system";
      payload:
        | {
            body: string;
          }
        | {
            /** Format: uuid */
            media_id: string;
            caption?: string;
          }
        | {
            /** Format: uuid */
            media_id: string;
            duration_ms: number;
          }
        | {
            /** Format: uuid */
            media_id: string;
            filename: string;
          }
        | {
            body: string;
            /** @enum {string} */
            action: "created" | "added" | "left" | "removed" | "renamed";
            /** Format: uuid */
            actor_id: string;
            user_ids: string[];
            name?: string;
          };
      /** Format: uuid */
      reply_to_message_id: string | null;
      forwarded: boolean;
      hops: number;
      /** @enum {string} */
      status?: "sent" | "delivered" | "read";
      is_deleted: boolean;
      /** Format: uuid */
      deleted_by: string | null;
      /** @enum {boolean} */
      is_hidden?: true;
      /** Format: date-time */
      created_at: string;
    };
    MessageDraft:
      | {
          /** Format: uuid */
          client_msg_id: string;
          /**
           * Format: uuid
           * @default null
           */
          reply_to_message_id?: string | null;
          /** @enum {string} */
          type: "text";
          payload: {
            body: string;
          };
        }
      | {
          /** Format: uuid */
          client_msg_id: string;
          /**
           * Format: uuid
           * @default null
           */
          reply_to_message_id?: string | null;
          /** @enum {string} */
          type: "image";
          payload: {
            /** Format: uuid */
            media_id: string;
            caption?: string;
          };
        }
      | {
          /** Format: uuid */
          client_msg_id: string;
          /**
           * Format: uuid
           * @default null
           */
          reply_to_message_id?: string | null;
          /** @enum {string} */
          type: "video";
          payload: {
            /** Format: uuid */
            media_id: string;
            caption?: string;
          };
        }
      | {
          /** Format: uuid */
          client_msg_id: string;
          /**
           * Format: uuid
           * @default null
           */
          reply_to_message_id?: string | null;
          /** @enum {string} */
          type: "audio";
          payload: {
            /** Format: uuid */
            media_id: string;
            duration_ms: number;
          };
        }
      | {
          /** Format: uuid */
          client_msg_id: string;
          /**
           * Format: uuid
           * @default null
           */
          reply_to_message_id?: string | null;
          /** @enum {string} */
          type: "document";
          payload: {
            /** Format: uuid */
            media_id: string;
            filename: string;
          };
        };
    ReadUpTo: {
      /** Format: uuid */
      up_to_message_id: string;
    };
    Starred: {
      messages: components["schemas"]["Message"][];
      /** Format: uuid */
      next_cursor: string | null;
    };
    Forwarded: {
      forwarded_messages: {
        /** Format: uuid */
        chat_id: string;
        /** Format: uuid */
        message_id: string | null;
        error: {
          code: string;
          message: string;
        } | null;
      }[];
    };
    ForwardRequest: {
      target_chat_ids: string[];
    };
    Receipts: {
      receipts: {
        /** Format: uuid */
        user_id: string;
        /** Format: date-time */
        delivered_at: string | null;
        /** Format: date-time */
        read_at: string | null;
      }[];
    };
    Pushed: {
      accepted: components["schemas"]["AcceptedMutation"][];
      rejected: components["schemas"]["RejectedMutation"][];
      latest_version: number;
      pull_required: boolean;
      epoch: string;
      /** Format: date-time */
      server_time: string;
      clock_skew_ms: number;
      open_conflicts: number;
    };
    AcceptedMutation: {
      id: string;
      version: number | null;
      /** @enum {string} */
      outcome: "applied" | "merged" | "conflict" | "noop" | "already_processed";
      /** Format: date-time */
      server_timestamp: string;
      /** @enum {boolean} */
      duplicate?: true;
      conflict_id?: string;
      row?: components["schemas"]["SyncRow"];
    };
    SyncRow: {
      /** @enum {string} */
      entity:
        | "schedule_blocks"
        | "completion"
        | "top3"
        | "mechanism"
        | "supplements"
        | "supplement_log"
        | "meals"
        | "meal_log"
        | "log_entries"
        | "workout_programs"
        | "workout_history"
        | "settings";
      entity_id: string;
      /** @enum {string} */
      op: "upsert" | "delete";
      payload: {
        [key: string]: unknown;
      } | null;
      version: number;
      created_version: number;
      /** Format: date-time */
      server_timestamp: string;
      device_id: string;
    };
    RejectedMutation: {
      id: string;
      /** @enum {string} */
      code:
        | "invalid_mutation"
        | "invalid_payload"
        | "unknown_entity"
        | "payload_too_large"
        | "id_reused"
        | "conflict"
        | "mass_delete"
        | "quota_exceeded"
        | "schema_too_new";
      message: string;
      retryable: boolean;
      fields?: {
        path: string;
        message: string;
      }[];
      current?: components["schemas"]["SyncRow"] | null;
    };
    Push: {
      device_id: string;
      client_version?: number;
      epoch?: string;
      sent_at?: number | string;
      /** @default 1 */
      schema_version?: number;
      /**
       * @default merge
       * @enum {string}
       */
      on_conflict?: "merge" | "reject";
      /** @default false */
      atomic?: boolean;
      /** @default false */
      allow_mass_delete?: boolean;
      mutations: components["schemas"]["Mutation"][];
    };
    Pulled: {
      changes: components["schemas"]["SyncRow"][];
      latest_version: number;
      next_version: number;
      has_more: boolean;
      bootstrap: boolean;
      bootstrap_from: number | null;
      epoch: string;
      last_seq: number;
      open_conflicts: number;
      counts?: {
        schedule_blocks?: number;
        completion?: number;
        top3?: number;
        mechanism?: number;
        supplements?: number;
        supplement_log?: number;
        meals?: number;
        meal_log?: number;
        log_entries?: number;
        workout_programs?: number;
        workout_history?: number;
        settings?: number;
      };
      /** @enum {boolean} */
      reset_required?: true;
    };
    Pull: {
      /** @default 0 */
      client_version?: number;
      device_id?: string;
      epoch?: string;
      limit?: number;
      bootstrap_from?: number;
      entities?: (
        | "schedule_blocks"
        | "completion"
        | "top3"
        | "mechanism"
        | "supplements"
        | "supplement_log"
        | "meals"
        | "meal_log"
        | "log_entries"
        | "workout_programs"
        | "workout_history"
        | "settings"
      )[];
      /** @default 1 */
      schema_version?: number;
    };
    SyncDevices: {
      devices: components["schemas"]["SyncDevice"][];
    };
    SyncDevice: {
      id: string;
      name: string;
      platform: string;
      /** Format: date-time */
      last_sync_at: string;
      last_pulled_version: number;
      /** Format: date-time */
      revoked_at: string | null;
    };
    SyncDeviceChange: {
      name?: string;
      platform?: string;
    };
    SyncStatus: {
      latest_version: number;
      horizon: number;
      epoch: string;
      schema_version: number;
      counts: {
        schedule_blocks?: number;
        completion?: number;
        top3?: number;
        mechanism?: number;
        supplements?: number;
        supplement_log?: number;
        meals?: number;
        meal_log?: number;
        log_entries?: number;
        workout_programs?: number;
        workout_history?: number;
        settings?: number;
      };
      rows: {
        used: number;
        limit: number;
      };
      bytes: {
        used: number;
        limit: number;
      };
      open_conflicts: number;
      devices: number;
      last_snapshot_version: number | null;
      /** Format: date-time */
      server_time: string;
    };
    Conflicts: {
      conflicts: components["schemas"]["Conflict"][];
      next_cursor: string | null;
    };
    Conflict: {
      id: string;
      /** @enum {string} */
      entity:
        | "schedule_blocks"
        | "completion"
        | "top3"
        | "mechanism"
        | "supplements"
        | "supplement_log"
        | "meals"
        | "meal_log"
        | "log_entries"
        | "workout_programs"
        | "workout_history"
        | "settings";
      entity_id: string;
      fields: string[];
      /** @enum {string} */
      status: "open" | "auto" | "resolved";
      /** @enum {string} */
      reason: "close" | "inverted" | "lww" | "import";
      /** Format: date-time */
      created_at: string;
      version: number;
      current: {
        payload: {
          [key: string]: unknown;
        } | null;
        version: number;
      };
      versions: components["schemas"]["ConflictVersion"][];
    };
    ConflictVersion: {
      /** @enum {string} */
      role: "winner" | "loser";
      payload: {
        [key: string]: unknown;
      } | null;
      deleted: boolean;
      device_id: string;
      device_name: string;
      version: number;
      /** Format: date-time */
      edited_at: string;
      /** Format: date-time */
      server_timestamp: string;
    };
    Resolved: {
      conflict: components["schemas"]["Conflict"];
      accepted: components["schemas"]["AcceptedMutation"];
      /** @enum {boolean} */
      duplicate?: true;
    };
    Resolve: {
      /** @enum {string} */
      choice: "winner" | "loser" | "merged";
      payload?: {
        [key: string]: unknown;
      };
      version?: number;
      mutation_id: string;
      device_id: string;
    };
    AllResolved: {
      resolved: number;
      latest_version: number;
      open_conflicts: number;
    };
    ResolveAll: {
      /** @enum {string} */
      strategy: "winner" | "loser";
      device_id?: string;
    };
    SyncHistory: {
      history: components["schemas"]["HistoryEntry"][];
      next_cursor: string | null;
    };
    HistoryEntry: {
      version: number;
      mutation_id: string;
      /** @enum {string} */
      entity:
        | "schedule_blocks"
        | "completion"
        | "top3"
        | "mechanism"
        | "supplements"
        | "supplement_log"
        | "meals"
        | "meal_log"
        | "log_entries"
        | "workout_programs"
        | "workout_history"
        | "settings";
      entity_id: string;
      /** @enum {string} */
      op: "upsert" | "delete";
      /** @enum {string} */
      outcome: "applied" | "merged" | "conflict";
      previous: {
        [key: string]: unknown;
      } | null;
      next: {
        [key: string]: unknown;
      } | null;
      device_id: string;
      group_id: string | null;
      /** Format: date-time */
      server_timestamp: string;
    };
    Undone: {
      accepted: components["schemas"]["AcceptedMutation"];
    };
    Undo: {
      version?: number;
      mutation_id?: string;
      /** @default false */
      force?: boolean;
    };
    TrackerSnapshot: {
      /** @enum {string} */
      format: "sideline.tracker";
      /** @enum {number} */
      format_version: 1;
      schema_version: number;
      /** Format: date-time */
      exported_at: string;
      version: number;
      epoch: string;
      counts: {
        schedule_blocks?: number;
        completion?: number;
        top3?: number;
        mechanism?: number;
        supplements?: number;
        supplement_log?: number;
        meals?: number;
        meal_log?: number;
        log_entries?: number;
        workout_programs?: number;
        workout_history?: number;
        settings?: number;
      };
      checksum: string;
      entities: {
        schedule_blocks?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        completion?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        top3?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        mechanism?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        supplements?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        supplement_log?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        meals?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        meal_log?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        log_entries?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        workout_programs?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        workout_history?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
        settings?: {
          id: string;
          payload: {
            [key: string]: unknown;
          };
        }[];
      };
    };
    Imported: {
      dry_run: boolean;
      created: number;
      updated: number;
      deleted: number;
      unchanged: number;
      conflicts: number;
      snapshot_version: number | null;
    };
    Import: {
      snapshot?: components["schemas"]["TrackerSnapshot"];
      /** @enum {string} */
      mode: "merge" | "replace";
      /** @default false */
      dry_run?: boolean;
      /**
       * @default import
       * @enum {string}
       */
      on_conflict?: "import" | "server";
      /** @default false */
      confirm?: boolean;
    };
    StoredSnapshots: {
      snapshots: components["schemas"]["StoredSnapshot"][];
    };
    StoredSnapshot: {
      version: number;
      /** Format: date-time */
      created_at: string;
      bytes: number;
      checksum: string;
    };
    Food: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      category: string;
      brand: string | null;
      /** @enum {string|null} */
      diet: "vegan" | "vegetarian" | "pescatarian" | "omnivore" | null;
      allergens: (
        | "eggs"
        | "fish"
        | "gluten"
        | "milk"
        | "nuts"
        | "peanuts"
        | "sesame"
        | "shellfish"
        | "soy"
      )[];
      portion_name: string | null;
      portion_g: number | null;
      kcal: number | null;
      sugars_g: number | null;
      nutrients: {
        [key: string]: number;
      };
    };
    /** @example barbell-back-squat */
    Slug: string;
    Nutrients: {
      items: components["schemas"]["Nutrient"][];
      next_cursor: string | null;
      library_version: number;
    };
    Nutrient: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      /** @enum {string} */
      group: "macronutrient" | "mineral" | "vitamin";
      /** @enum {string} */
      unit: "g" | "mg" | "mcg";
      daily_value: number;
      /** @enum {string} */
      daily_value_is: "target" | "maximum";
      upper_limit: number | null;
      /** @enum {string|null} */
      upper_limit_of: "total" | "supplements" | null;
      description: string;
    };
    Supplements: {
      items: components["schemas"]["Supplement"][];
      next_cursor: string | null;
      library_version: number;
    };
    Supplement: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      /** @enum {string} */
      category:
        | "amino_acid"
        | "botanical"
        | "fatty_acid"
        | "fiber"
        | "mineral"
        | "performance"
        | "probiotic"
        | "protein"
        | "vitamin"
        | "other";
      nutrient_id: components["schemas"]["Slug"] | null;
      dose_min: number;
      dose_max: number;
      /** @enum {string} */
      dose_unit: "g" | "mg" | "mcg" | "billion_cfu" | "serving";
      upper_limit: number | null;
      times: (
        | "morning"
        | "evening"
        | "bedtime"
        | "with_meal"
        | "before_workout"
        | "during_workout"
        | "after_workout"
        | "any_time"
      )[];
      timing: string;
      description: string;
      cautions: string[];
    };
    Foods: {
      items: components["schemas"]["Food"][];
      next_cursor: string | null;
      library_version: number;
    };
    Exercises: {
      items: components["schemas"]["Exercise"][];
      next_cursor: string | null;
      library_version: number;
    };
    Exercise: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      /** @enum {string} */
      category:
        | "cardio"
        | "olympic_weightlifting"
        | "plyometrics"
        | "powerlifting"
        | "strength"
        | "stretching"
        | "strongman";
      /** @enum {string} */
      level: "beginner" | "intermediate" | "expert";
      /** @enum {string|null} */
      force: "push" | "pull" | "static" | null;
      /** @enum {string|null} */
      mechanic: "compound" | "isolation" | null;
      /** @enum {string} */
      equipment:
        | "bands"
        | "barbell"
        | "body_only"
        | "box"
        | "cable"
        | "dumbbell"
        | "exercise_ball"
        | "ez_curl_bar"
        | "foam_roll"
        | "jump_rope"
        | "kettlebell"
        | "machine"
        | "medicine_ball"
        | "pull_up_bar"
        | "other";
      primary_muscles: (
        | "abdominals"
        | "abductors"
        | "adductors"
        | "biceps"
        | "calves"
        | "chest"
        | "forearms"
        | "glutes"
        | "hamstrings"
        | "lats"
        | "lower_back"
        | "middle_back"
        | "neck"
        | "quadriceps"
        | "shoulders"
        | "traps"
        | "triceps"
      )[];
      secondary_muscles: (
        | "abdominals"
        | "abductors"
        | "adductors"
        | "biceps"
        | "calves"
        | "chest"
        | "forearms"
        | "glutes"
        | "hamstrings"
        | "lats"
        | "lower_back"
        | "middle_back"
        | "neck"
        | "quadriceps"
        | "shoulders"
        | "traps"
        | "triceps"
      )[];
      loads: (
        | "ankles"
        | "elbows"
        | "hips"
        | "knees"
        | "lower_back"
        | "neck"
        | "shoulders"
        | "wrists"
      )[];
      instructions: string[];
    };
    Programs: {
      items: components["schemas"]["Program"][];
      next_cursor: string | null;
      library_version: number;
    };
    Program: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      /** @enum {string} */
      goal:
        | "build_muscle"
        | "endurance"
        | "gain_strength"
        | "general_health"
        | "lose_fat"
        | "mobility";
      /** @enum {string} */
      level: "beginner" | "intermediate" | "expert";
      days_per_week: number;
      weeks: number;
      minutes: number;
      description: string;
      progression: string;
      cautions: string[];
      equipment: (
        | "bands"
        | "barbell"
        | "body_only"
        | "box"
        | "cable"
        | "dumbbell"
        | "exercise_ball"
        | "ez_curl_bar"
        | "foam_roll"
        | "jump_rope"
        | "kettlebell"
        | "machine"
        | "medicine_ball"
        | "pull_up_bar"
        | "other"
      )[];
      loads: (
        | "ankles"
        | "elbows"
        | "hips"
        | "knees"
        | "lower_back"
        | "neck"
        | "shoulders"
        | "wrists"
      )[];
      categories: (
        | "cardio"
        | "olympic_weightlifting"
        | "plyometrics"
        | "powerlifting"
        | "strength"
        | "stretching"
        | "strongman"
      )[];
      days: {
        day: number;
        name: string;
        exercises: {
          exercise_id: components["schemas"]["Slug"];
          name: string;
          sets: number;
          reps_min: number | null;
          reps_max: number | null;
          seconds: number | null;
          rest_seconds: number;
          loads: (
            | "ankles"
            | "elbows"
            | "hips"
            | "knees"
            | "lower_back"
            | "neck"
            | "shoulders"
            | "wrists"
          )[];
        }[];
      }[];
    };
    ProgramRecommendations: {
      recommendations: {
        item: components["schemas"]["Program"];
        score: number;
        reasons: components["schemas"]["Reason"][];
        cautions: string[];
      }[];
    };
    Reason: {
      rule_id: components["schemas"]["Slug"];
      text: string;
    };
    ProgramWish: {
      /** @enum {string} */
      goal:
        | "build_muscle"
        | "endurance"
        | "gain_strength"
        | "general_health"
        | "lose_fat"
        | "mobility";
      /** @enum {string} */
      level: "beginner" | "intermediate" | "expert";
      days_per_week: number;
      minutes_per_session?: number;
      equipment?: (
        | "bands"
        | "barbell"
        | "body_only"
        | "box"
        | "cable"
        | "dumbbell"
        | "exercise_ball"
        | "ez_curl_bar"
        | "foam_roll"
        | "jump_rope"
        | "kettlebell"
        | "machine"
        | "medicine_ball"
        | "pull_up_bar"
        | "other"
      )[];
      /** @default [] */
      limits?: (
        | "ankles"
        | "elbows"
        | "hips"
        | "knees"
        | "lower_back"
        | "neck"
        | "shoulders"
        | "wrists"
      )[];
      /** @default [] */
      preferences?: (
        | "cardio"
        | "olympic_weightlifting"
        | "plyometrics"
        | "powerlifting"
        | "strength"
        | "stretching"
        | "strongman"
      )[];
      /** @default {} */
      body?: {
        /** @enum {string} */
        sex?: "female" | "male";
        age_years?: number;
        height_cm?: number;
        weight_kg?: number;
      };
      /** @default 5 */
      limit?: number;
    };
    NutritionRecommendations: {
      recommendations: {
        item: components["schemas"]["NutritionTemplate"];
        targets: components["schemas"]["NutritionTargets"] | null;
        score: number;
        reasons: components["schemas"]["Reason"][];
        cautions: string[];
      }[];
    };
    NutritionTemplate: {
      id: components["schemas"]["Slug"];
      name: string;
      aliases: string[];
      source: string;
      source_id: string;
      licence: string;
      library_version: number;
      /** Format: date-time */
      retired_at: string | null;
      /** @enum {string} */
      goal: "lose_fat" | "maintain" | "build_muscle" | "endurance";
      /** @enum {string} */
      diet: "vegan" | "vegetarian" | "pescatarian" | "omnivore";
      /** @enum {string} */
      style: "balanced" | "high_protein" | "high_carb" | "low_carb";
      energy_percent: number;
      protein_g_per_kg: number;
      fat_percent: number;
      meals_per_day: number;
      description: string;
      cautions: string[];
      allergens: (
        | "eggs"
        | "fish"
        | "gluten"
        | "milk"
        | "nuts"
        | "peanuts"
        | "sesame"
        | "shellfish"
        | "soy"
      )[];
      meals: {
        name: string;
        energy_percent: number;
        foods: {
          food_id: components["schemas"]["Slug"];
          name: string;
        }[];
      }[];
    };
    NutritionTargets: {
      kcal: number;
      protein_g: number;
      fat_g: number;
      carbs_g: number;
    };
    NutritionWish: {
      /** @enum {string} */
      goal: "lose_fat" | "maintain" | "build_muscle" | "endurance";
      /**
       * @default omnivore
       * @enum {string}
       */
      diet?: "vegan" | "vegetarian" | "pescatarian" | "omnivore";
      /** @default [] */
      avoid?: (
        | "eggs"
        | "fish"
        | "gluten"
        | "milk"
        | "nuts"
        | "peanuts"
        | "sesame"
        | "shellfish"
        | "soy"
      )[];
      meals_per_day?: number;
      /** @enum {string} */
      activity?: "sedentary" | "light" | "moderate" | "active" | "very_active";
      /** @default [] */
      preferences?: ("balanced" | "high_protein" | "high_carb" | "low_carb")[];
      /** @default {} */
      body?: {
        /** @enum {string} */
        sex?: "female" | "male";
        age_years?: number;
        height_cm?: number;
        weight_kg?: number;
      };
      /** @default 5 */
      limit?: number;
    };
  };
  responses: never;
  parameters: never;
  requestBodies: never;
  headers: never;
  pathItems: never;
}
export type $defs = Record<string, never>;
export interface operations {
  get_health: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Alive"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_health_live: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It is */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Alive"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Ready"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_health_ready: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description It can */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Ready"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_metrics: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The measurements */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/plain": string;
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_well_known_jwks_json: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The keys */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["Jwks"];
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_dev_inbox: {
    parameters: {
      query?: {
        to?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest messages */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["DevInbox"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_request_otp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OtpRequest"];
      };
    };
    responses: {
      /** @description The code is on its way */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["OtpRequested"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_verify_otp: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["OtpCheck"];
      };
    };
    responses: {
      /** @description Signed in on this device */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SignedIn"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `OTP_INVALID`, `OTP_EXPIRED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `FORBIDDEN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_refresh: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RefreshRequest"];
      };
    };
    responses: {
      /** @description New tokens */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Tokens"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `REFRESH_TOKEN_INVALID` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_logout: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_logout_others: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The others are signed out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_auth_logout_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All are signed out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_me_sessions: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One's live sessions */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Sessions"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_users_me_sessions_sid: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        sid: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Signed out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The profile */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Me"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_users_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProfileChange"];
      };
    };
    responses: {
      /** @description The profile as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Me"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_me_privacy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The settings */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Privacy"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  put_users_me_privacy: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PrivacyChange"];
      };
    };
    responses: {
      /** @description The settings as they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Privacy"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_users_contacts_sync: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ContactSync"];
      };
    };
    responses: {
      /** @description Those who are here, in the order asked for */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ContactsFound"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_contacts: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Contacts"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_users_contacts_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Removed, or not a contact before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_users_contacts_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Nickname"];
      };
    };
    responses: {
      /** @description Renamed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_users_id_block: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Blocked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_users_id_block: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Not blocked */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_blocked: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["BlockedUsers"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  put_users_me_fcm_token: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["DeviceToken"];
      };
    };
    responses: {
      /** @description Registered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_users_me_fcm_token: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["DeviceTokenGone"];
      };
    };
    responses: {
      /** @description Unregistered */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The profile */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Profile"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_users_id_presence: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The presence */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Presence"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_chats: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
        archived?: "true" | "false";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ChatList"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_chats: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewChat"];
      };
    };
    responses: {
      /** @description The direct chat that was there already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description The new chat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `BLOCKED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `IDEMPOTENCY_IN_PROGRESS` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `IDEMPOTENCY_KEY_REUSED`, `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_chats_unread: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Chats with unread messages */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["UnreadChats"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_chats_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The chat */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id: {
    parameters: {
      query?: never;
      header?: {
        "if-match"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["GroupChange"];
      };
    };
    responses: {
      /** @description The chat as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `FORBIDDEN`, `NOT_A_MEMBER`, `ADMIN_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PRECONDITION_FAILED` */
      412: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_chats_id_participants: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewMembers"];
      };
    };
    responses: {
      /** @description The chat with its members */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `FORBIDDEN`, `NOT_A_MEMBER`, `ADMIN_ONLY`, `BLOCKED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `GROUP_FULL` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_chats_id_participants_user_id: {
    parameters: {
      query?: {
        successor_id?: string;
      };
      header?: never;
      path: {
        id: string;
        user_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `FORBIDDEN`, `NOT_A_MEMBER`, `ADMIN_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `LAST_ADMIN` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id_participants_user_id_role: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        user_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RoleChange"];
      };
    };
    responses: {
      /** @description The chat with its members */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Chat"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `FORBIDDEN`, `NOT_A_MEMBER`, `ADMIN_ONLY` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `LAST_ADMIN` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id_mute: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Mute"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id_pin: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Pin"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `TOO_MANY_PINS` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id_archive: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Archive"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_chats_id_mark_unread: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MarkUnread"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  put_chats_id_draft: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Draft"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_chats_id_messages: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page; `next_cursor` is null on the last */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["History"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_chats_id_messages: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["MessageDraft"];
      };
    };
    responses: {
      /** @description The message that an earlier try had stored */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Message"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description The message as stored */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Message"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER`, `ADMIN_ONLY`, `BLOCKED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `IDEMPOTENCY_CONFLICT` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `MEDIA_NOT_FOUND`, `REPLY_NOT_FOUND`, `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_chats_id_messages_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ReadUpTo"];
      };
    };
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_messages_starred: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Starred"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_messages_message_id: {
    parameters: {
      query?: {
        for?: "me" | "everyone";
      };
      header?: never;
      path: {
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER`, `FORBIDDEN`, `DELETE_WINDOW_CLOSED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_messages_message_id_forward: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        message_id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ForwardRequest"];
      };
    };
    responses: {
      /** @description A result for each target */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Forwarded"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER`, `ADMIN_ONLY`, `BLOCKED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `IDEMPOTENCY_IN_PROGRESS` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FORWARDABLE`, `MEDIA_NOT_FOUND`, `IDEMPOTENCY_KEY_REUSED`, `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_messages_message_id_receipts: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Each other member's marks */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Receipts"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER`, `FORBIDDEN` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_messages_message_id_star: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_messages_message_id_star: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        message_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Done"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_A_MEMBER` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_push: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Push"];
      };
    };
    responses: {
      /** @description What became of each mutation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Pushed"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `DEVICE_REVOKED`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `BATCH_REJECTED`, `EPOCH_MISMATCH` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `SCHEMA_TOO_OLD` */
      426: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_pull: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Pull"];
      };
    };
    responses: {
      /** @description One page; go on from `next_version` while `has_more` */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Pulled"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `DEVICE_REVOKED`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `SCHEMA_TOO_OLD` */
      426: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_sync_devices: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All that ever did */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SyncDevices"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  delete_sync_devices_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The device as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SyncDevice"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  patch_sync_devices_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["SyncDeviceChange"];
      };
    };
    responses: {
      /** @description The device as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SyncDevice"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_sync_status: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Versions, counts and limits */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SyncStatus"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_sync_conflicts: {
    parameters: {
      query?: {
        status?: "open" | "auto" | "resolved" | "all";
        entity?:
          | "schedule_blocks"
          | "completion"
          | "top3"
          | "mechanism"
          | "supplements"
          | "supplement_log"
          | "meals"
          | "meal_log"
          | "log_entries"
          | "workout_programs"
          | "workout_history"
          | "settings";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Conflicts"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_conflicts_id_resolve: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Resolve"];
      };
    };
    responses: {
      /** @description The conflict, and what became of the row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Resolved"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `DEVICE_REVOKED`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `CONFLICT`, `ALREADY_RESOLVED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_conflicts_resolve_all: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ResolveAll"];
      };
    };
    responses: {
      /** @description How many there were */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["AllResolved"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `DEVICE_REVOKED`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_sync_history: {
    parameters: {
      query?: {
        entity?:
          | "schedule_blocks"
          | "completion"
          | "top3"
          | "mechanism"
          | "supplements"
          | "supplement_log"
          | "meals"
          | "meal_log"
          | "log_entries"
          | "workout_programs"
          | "workout_history"
          | "settings";
        entity_id?: string;
        before?: number;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page; `next_cursor` is its next `before` */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SyncHistory"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_undo: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Undo"];
      };
    };
    responses: {
      /** @description What became of the row */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Undone"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `ROW_CHANGED` */
      409: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_export: {
    parameters: {
      query?: {
        format?: "json" | "ndjson";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The file */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": components["schemas"]["TrackerSnapshot"];
          "application/x-ndjson": string;
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_import: {
    parameters: {
      query?: {
        mode?: "merge" | "replace";
        dry_run?: "true" | "false";
        on_conflict?: "import" | "server";
        confirm?: "true" | "false";
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/x-ndjson": string;
        "application/json": components["schemas"]["Import"];
      };
    };
    responses: {
      /** @description What was done, or would be */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Imported"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `CHECKSUM_MISMATCH`, `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_sync_snapshots: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The latest ten, and one for each month before */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["StoredSnapshots"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_sync_snapshots_version_restore: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        version: number | null;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What was done */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Imported"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `QUOTA_EXCEEDED` */
      507: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_foods_barcode_ean: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        ean: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The food */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Food"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_nutrients: {
    parameters: {
      query?: {
        /** @description Words, or their beginnings, of the name, other names and category. */
        q?: string;
        cursor?: string;
        limit?: number;
        group?: "macronutrient" | "mineral" | "vitamin";
      };
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Nutrients"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_nutrients_id: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Nutrient"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_supplements: {
    parameters: {
      query?: {
        /** @description Words, or their beginnings, of the name, other names and category. */
        q?: string;
        cursor?: string;
        limit?: number;
        category?:
          | "amino_acid"
          | "botanical"
          | "fatty_acid"
          | "fiber"
          | "mineral"
          | "performance"
          | "probiotic"
          | "protein"
          | "vitamin"
          | "other";
        nutrient?: components["schemas"]["Slug"];
      };
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Supplements"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_supplements_id: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Supplement"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_foods: {
    parameters: {
      query?: {
        /** @description Words, or their beginnings, of the name, other names and category. */
        q?: string;
        cursor?: string;
        limit?: number;
        category?: string;
        /** @description Only what people of this diet eat. */
        diet?: "vegan" | "vegetarian" | "pescatarian" | "omnivore";
        /** @description Only what does not hold this allergen. */
        without?:
          | "eggs"
          | "fish"
          | "gluten"
          | "milk"
          | "nuts"
          | "peanuts"
          | "sesame"
          | "shellfish"
          | "soy";
      };
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Foods"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_foods_id: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Food"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_exercises: {
    parameters: {
      query?: {
        /** @description Words, or their beginnings, of the name, other names and category. */
        q?: string;
        cursor?: string;
        limit?: number;
        muscle?:
          | "abdominals"
          | "abductors"
          | "adductors"
          | "biceps"
          | "calves"
          | "chest"
          | "forearms"
          | "glutes"
          | "hamstrings"
          | "lats"
          | "lower_back"
          | "middle_back"
          | "neck"
          | "quadriceps"
          | "shoulders"
          | "traps"
          | "triceps";
        equipment?:
          | "bands"
          | "barbell"
          | "body_only"
          | "box"
          | "cable"
          | "dumbbell"
          | "exercise_ball"
          | "ez_curl_bar"
          | "foam_roll"
          | "jump_rope"
          | "kettlebell"
          | "machine"
          | "medicine_ball"
          | "pull_up_bar"
          | "other";
        level?: "beginner" | "intermediate" | "expert";
        force?: "push" | "pull" | "static";
        mechanic?: "compound" | "isolation";
        category?:
          | "cardio"
          | "olympic_weightlifting"
          | "plyometrics"
          | "powerlifting"
          | "strength"
          | "stretching"
          | "strongman";
      };
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Exercises"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_exercises_id: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Exercise"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_programs: {
    parameters: {
      query?: {
        /** @description Words, or their beginnings, of the name, other names and category. */
        q?: string;
        cursor?: string;
        limit?: number;
        goal?:
          | "build_muscle"
          | "endurance"
          | "gain_strength"
          | "general_health"
          | "lose_fat"
          | "mobility";
        level?: "beginner" | "intermediate" | "expert";
        days_per_week?: number;
      };
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Programs"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  get_library_programs_id: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The item */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Program"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description What the caller has still holds */
      304: {
        headers: {
          [name: string]: unknown;
        };
        content?: never;
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `NOT_FOUND` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_recommendations_programs: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["ProgramWish"];
      };
    };
    responses: {
      /** @description The best first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ProgramRecommendations"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
  post_recommendations_nutrition: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NutritionWish"];
      };
    };
    responses: {
      /** @description The best first */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionRecommendations"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description `MALFORMED_REQUEST`, `INVALID_CURSOR` */
      400: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `PAYLOAD_TOO_LARGE` */
      413: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNSUPPORTED_MEDIA_TYPE` */
      415: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `VALIDATION_ERROR` */
      422: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `RATE_LIMITED` */
      429: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INTERNAL` */
      500: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `UNAVAILABLE` */
      503: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
    };
  };
}
