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
     * Rate, errors, durations and what is still to be done, in the Prometheus text format
     * @description Requests are those of the isolate that answers. Deployed, it takes `METRICS_TOKEN` as bearer token.
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
  "/api/v1/auth/register": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Register with an e-mail address
     * @description Sends a link that makes the account and signs in: until it is opened there is none. An address that has an account gets a notice instead; the answer is the same. Five mails an hour.
     */
    post: operations["post_auth_register"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/verify-email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open the link of a registration, or of an added address
     * @description Makes the account, or the address the account's own, and signs in. Works once, for a day.
     */
    post: operations["post_auth_verify_email"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/verify-email/request": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a registration's link again
     * @description The answer is the same whether or not there is one. Five mails an hour.
     */
    post: operations["post_auth_verify_email_request"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/magic-link": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a link that signs in
     * @description The answer is the same whether or not there is an account. Five mails an hour.
     */
    post: operations["post_auth_magic_link"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/magic-link/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Open a link that signs in
     * @description Works once, for 15 minutes.
     */
    post: operations["post_auth_magic_link_verify"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/login": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Sign in with address and password
     * @description `EMAIL_NOT_VERIFIED` tells only who has the right password that the registration's link is still to be opened. After twenty wrong passwords in fifteen minutes only links sign in.
     */
    post: operations["post_auth_login"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/forgot-password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a link to choose a new password
     * @description The answer is the same whether or not there is an account. Three mails an hour.
     */
    post: operations["post_auth_forgot_password"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/reset-password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Choose a new password with the link of a mail
     * @description Ends all sessions and verifies the address. Works once, for an hour.
     */
    post: operations["post_auth_reset_password"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/auth/change-password": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Change one's own password
     * @description Ends all sessions but this one. Who has no password yet sets one with `/auth/forgot-password`.
     */
    post: operations["post_auth_change_password"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/email": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Add an address to one's account, or change it
     * @description Sends a link to the address; `/auth/verify-email` takes its token, and only then the address is the account's. The answer does not tell whether it is another account's. Five an hour.
     */
    post: operations["post_users_me_email"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/phone": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Text a code to a phone that is to become one's own
     * @description The code is good for this alone. Three in five minutes for a phone.
     */
    post: operations["post_users_me_phone"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/phone/verify": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Make a phone one's own with its code
     * @description It takes the place of the phone before. New tokens name it.
     */
    post: operations["post_users_me_phone_verify"];
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
  "/api/v1/coaches/me/invite-codes": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's invite codes, the newest first */
    get: operations["get_coaches_me_invite_codes"];
    put?: never;
    /**
     * Make an invite code
     * @description For one person, for 7 days unless `expires_in_days` says otherwise.
     */
    post: operations["post_coaches_me_invite_codes"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/invite-codes/{id}/deactivate": {
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
    /**
     * Take an invite code back
     * @description Nobody can use it any more. What was used stays used.
     */
    patch: operations["patch_coaches_me_invite_codes_id_deactivate"];
    trace?: never;
  };
  "/api/v1/invites/accept": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Become a coach's client
     * @description Each code is for one person. Who is the coach's client already, by this code or another, is told so and uses nothing up. Who was archived comes back.
     */
    post: operations["post_invites_accept"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/invites/{code}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * See whose code it is, signed in or not
     * @description Whatever is the matter with a code, the answer is the same. Case, spaces and hyphens do not matter, and O is 0, I and L are 1.
     */
    get: operations["get_invites_code"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's clients, the newest first */
    get: operations["get_coaches_me_clients"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a client */
    get: operations["get_coaches_me_clients_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    /**
     * Change a client's goals, tags, notes or state
     * @description What is not named stays; private notes are for the coach alone. With `If-Match`, only the version that was seen.
     */
    patch: operations["patch_coaches_me_clients_id"];
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/archive": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * End it with a client
     * @description They are no client any more: what is still booked is cancelled. What there was stays, and they can come back.
     */
    post: operations["post_coaches_me_clients_id_archive"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/pause": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Pause a client
     * @description They stay a client, and do not count as an active one.
     */
    post: operations["post_coaches_me_clients_id_pause"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/reactivate": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take a client up again
     * @description One who has left comes back only by accepting an invite.
     */
    post: operations["post_coaches_me_clients_id_reactivate"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/coaches": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's coaches, the newest first */
    get: operations["get_users_me_coaches"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/users/me/coaches/{id}": {
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
     * Leave a coach
     * @description `id` is that of the client profile. What is still booked is cancelled. The coach keeps what there was, and cannot take one back.
     */
    delete: operations["delete_users_me_coaches_id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/clients/{id}/intake-form": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a client's intake form
     * @description For the client, and for the coach while they are their client.
     */
    get: operations["get_clients_id_intake_form"];
    /**
     * Fill a client's intake form in
     * @description By the client or the coach. Replaces all of it: what is not named is not answered. With `If-Match`, only the version that was seen.
     */
    put: operations["put_clients_id_intake_form"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one's own coach profile */
    get: operations["get_coaches_me"];
    /**
     * Become a coach, or change one's coach profile
     * @description What is not named stays; a new profile begins without words and rate, in UTC, and open to clients. With `If-Match`, only the version that was seen.
     */
    put: operations["put_coaches_me"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/stats": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count one's clients, workouts and sessions */
    get: operations["get_coaches_me_stats"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/certifications": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's certifications, the oldest first */
    get: operations["get_coaches_me_certifications"];
    put?: never;
    /**
     * Add a certification
     * @description Everybody who looks at the coach sees it.
     */
    post: operations["post_coaches_me_certifications"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/certifications/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a certification */
    get: operations["get_coaches_me_certifications_id"];
    put?: never;
    post?: never;
    /** Remove a certification */
    delete: operations["delete_coaches_me_certifications_id"];
    options?: never;
    head?: never;
    /**
     * Change a certification
     * @description What is not named stays. With `If-Match`, only the version that was seen.
     */
    patch: operations["patch_coaches_me_certifications_id"];
    trace?: never;
  };
  "/api/v1/coaches/me/locations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's locations, the oldest first */
    get: operations["get_coaches_me_locations"];
    put?: never;
    /**
     * Add a location
     * @description Everybody who looks at the coach sees it.
     */
    post: operations["post_coaches_me_locations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/locations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a location */
    get: operations["get_coaches_me_locations_id"];
    put?: never;
    post?: never;
    /** Remove a location */
    delete: operations["delete_coaches_me_locations_id"];
    options?: never;
    head?: never;
    /**
     * Change a location
     * @description What is not named stays. With `If-Match`, only the version that was seen.
     */
    patch: operations["patch_coaches_me_locations_id"];
    trace?: never;
  };
  "/api/v1/coaches/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read somebody's coach profile
     * @description `hourly_rate` is null unless the coach shows it.
     */
    get: operations["get_coaches_id"];
    put?: never;
    post?: never;
    delete?: never;
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
  "/api/v1/messages/conversations": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List one's conversations, the latest message first
     * @description As `GET /chats` lists them, and none but those with coaches and clients.
     */
    get: operations["get_messages_conversations"];
    put?: never;
    /**
     * Open the conversation of a coach and a client
     * @description By either of them. It is their direct chat: 201 the first time, 200 after, and its `id` is the chat's.
     */
    post: operations["post_messages_conversations"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/unread-count": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Count unread messages from coaches and clients */
    get: operations["get_messages_unread_count"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/conversations/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a conversation */
    get: operations["get_messages_conversations_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/conversations/{id}/messages": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read messages, newest first
     * @description The same as `GET /chats/{id}/messages`.
     */
    get: operations["get_messages_conversations_id_messages"];
    put?: never;
    /**
     * Send a message
     * @description The same as `POST /chats/{id}/messages`: safe to repeat by `client_msg_id`.
     */
    post: operations["post_messages_conversations_id_messages"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/messages/conversations/{id}/read": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Mark a conversation as read
     * @description Up to a message; all of it where none is named.
     */
    post: operations["post_messages_conversations_id_read"];
    delete?: never;
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
  "/api/v1/coaches/me/templates": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's workout templates, the newest first */
    get: operations["get_coaches_me_templates"];
    put?: never;
    /**
     * Make a workout template
     * @description Exercises are of the library, or have a name of their own.
     */
    post: operations["post_coaches_me_templates"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/templates/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a workout template */
    get: operations["get_coaches_me_templates_id"];
    put?: never;
    post?: never;
    /**
     * Delete a workout template
     * @description Workouts that were assigned from it stay.
     */
    delete: operations["delete_coaches_me_templates_id"];
    options?: never;
    head?: never;
    /**
     * Change a workout template
     * @description What is not named stays; `exercises` replaces them all. Workouts that were assigned from it stay as they are. With `If-Match`, only if nobody else changed it since `version`.
     */
    patch: operations["patch_coaches_me_templates_id"];
    trace?: never;
  };
  "/api/v1/coaches/me/workouts/assign": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Assign a template to clients and dates
     * @description Each client gets a copy for each date, 100 workouts at most, all of them or none. Later changes of the template touch none of them. Clients who pause or have left get nothing.
     */
    post: operations["post_coaches_me_workouts_assign"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/workouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the workouts of all one's clients by their days
     * @description What was done lately, or missed. The latest day first unless `order=asc`.
     */
    get: operations["get_coaches_me_workouts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/workouts": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a client's workouts by their days
     * @description The latest day first unless `order=asc`.
     */
    get: operations["get_coaches_me_clients_id_workouts"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/workouts/{workout_id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a client's workout */
    get: operations["get_coaches_me_clients_id_workouts_workout_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/exercises/{exercise_id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how a client has done at an exercise
     * @description In the workouts that this coach gave them; the records are of these alone.
     */
    get: operations["get_coaches_me_clients_id_exercises_exercise_id_history"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List one's workouts by their days
     * @description Of all one's coaches, the latest day first unless `order=asc`. A scheduled workout whose day has passed is `missed`: in one's own time zone, or the coach's while one has told none.
     */
    get: operations["get_workouts_me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/me/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read one of one's workouts */
    get: operations["get_workouts_me_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/me/{id}/start": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Begin a workout
     * @description So does the first set that is logged, or exercise that is done.
     */
    post: operations["post_workouts_me_id_start"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/me/{id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete a workout
     * @description The coach hears of it. Sets can still be corrected, and forgotten ones logged.
     */
    post: operations["post_workouts_me_id_complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/me/{id}/skip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave a workout out
     * @description For good, also one that was begun. What was logged stays.
     */
    post: operations["post_workouts_me_id_skip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/exercises/{id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Complete an exercise
     * @description While its workout is not ended. One that was only scheduled has begun with it.
     */
    post: operations["post_workouts_exercises_id_complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/exercises/{id}/skip": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Leave an exercise out
     * @description While its workout is not ended. One that was only scheduled has begun with it.
     */
    post: operations["post_workouts_exercises_id_skip"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/exercises/{id}/reopen": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take up an exercise again
     * @description While its workout is not ended. One that was only scheduled has begun with it.
     */
    post: operations["post_workouts_exercises_id_reopen"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/exercises/{id}/logs": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Log a set
     * @description Begins the workout if it was only scheduled; also after its end, but not where it was skipped. The same `client_log_id` again answers with the set as it is now, and with 409 once it was deleted. A number that is taken becomes the next one. A weight is in kilograms unless told.
     */
    post: operations["post_workouts_exercises_id_logs"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/workouts/logs/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete a set */
    delete: operations["delete_workouts_logs_id"];
    options?: never;
    head?: never;
    /**
     * Correct a set
     * @description Also after its workout has ended. What is not named stays.
     */
    patch: operations["patch_workouts_logs_id"];
    trace?: never;
  };
  "/api/v1/workouts/me/exercises/{exercise_id}/history": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how one has done at an exercise
     * @description By the library's id of the exercise, or its `history_id`. The best sets are of all times, whichever page is read.
     */
    get: operations["get_workouts_me_exercises_exercise_id_history"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nutrition/entries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List what one has eaten, the latest day first */
    get: operations["get_nutrition_entries"];
    put?: never;
    /**
     * Keep something that was eaten
     * @description A food of the library with its grams, whose amounts are reckoned and kept; or anything else by its name and what it amounts to.
     */
    post: operations["post_nutrition_entries"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nutrition/summary": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what one has eaten day by day
     * @description Beside what was aimed at on each day. 92 days at most.
     */
    get: operations["get_nutrition_summary"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nutrition/entries/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete something that was eaten */
    delete: operations["delete_nutrition_entries_id"];
    options?: never;
    head?: never;
    /**
     * Correct something that was eaten
     * @description What is not named stays. Other grams of a library's food amount to as much more or less. With `If-Match`, only if nobody changed it since.
     */
    patch: operations["patch_nutrition_entries_id"];
    trace?: never;
  };
  "/api/v1/nutrition/targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's nutrition targets, the last to begin first */
    get: operations["get_nutrition_targets"];
    put?: never;
    /**
     * Set nutrition targets
     * @description They hold from `start_date` on, until later ones begin.
     */
    post: operations["post_nutrition_targets"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/nutrition/targets/{id}": {
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
     * Delete nutrition targets
     * @description Those before them hold on.
     */
    delete: operations["delete_nutrition_targets_id"];
    options?: never;
    head?: never;
    /**
     * Change nutrition targets
     * @description What is not named stays. With `If-Match`, only if nobody changed them since.
     */
    patch: operations["patch_nutrition_targets_id"];
    trace?: never;
  };
  "/api/v1/progress/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's body metrics, the latest day first */
    get: operations["get_progress_metrics"];
    put?: never;
    /**
     * Keep body metrics
     * @description In kilograms, percent and centimetres; at least one of them.
     */
    post: operations["post_progress_metrics"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/progress/metrics/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Delete body metrics */
    delete: operations["delete_progress_metrics_id"];
    options?: never;
    head?: never;
    /**
     * Correct body metrics
     * @description What is not named stays. With `If-Match`, only if nobody changed it since.
     */
    patch: operations["patch_progress_metrics_id"];
    trace?: never;
  };
  "/api/v1/progress/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's progress photos, the latest day first */
    get: operations["get_progress_photos"];
    put?: never;
    /**
     * Keep a progress photo
     * @description The body is the picture, of 10 MB at most. It is drawn anew: upright, at most 2048 pixels wide and high, and without the place and time that the camera wrote into it.
     */
    post: operations["post_progress_photos"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/progress/photos/{id}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a progress photo */
    get: operations["get_progress_photos_id_file"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/progress/photos/{id}": {
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
     * Delete a progress photo
     * @description For good, the file as well.
     */
    delete: operations["delete_progress_photos_id"];
    options?: never;
    head?: never;
    /**
     * Change what is said of a progress photo
     * @description What is not named stays. With `If-Match`, only if nobody changed it since.
     */
    patch: operations["patch_progress_photos_id"];
    trace?: never;
  };
  "/api/v1/progress/sharing": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what one's coaches may see
     * @description Of nutrition, body metrics and photos; workouts are the coach's anyway.
     */
    get: operations["get_progress_sharing"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/progress/sharing/{id}": {
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
    /**
     * Let a coach see more, or less
     * @description The id is that of one's client profile with the coach. What is not named stays as it is; at first, and again once the two have parted, nothing is shared.
     */
    patch: operations["patch_progress_sharing_id"];
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/nutrition": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read what a client ate day by day
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_nutrition"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/nutrition/entries": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what a client ate, the latest day first
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_nutrition_entries"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/nutrition/targets": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a client's nutrition targets, the last to begin first
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_nutrition_targets"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/metrics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a client's body metrics, the latest day first
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_metrics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/photos": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List a client's progress photos, the latest day first
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_photos"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/clients/{id}/photos/{photo_id}/file": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Download a client's progress photo
     * @description 404 unless the client shares it with this coach, and is their client.
     */
    get: operations["get_coaches_me_clients_id_photos_photo_id_file"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/availability": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read one's weekly hours
     * @description `version` is 0 as long as none were set; the zone is then that of the profile.
     */
    get: operations["get_coaches_me_availability"];
    /**
     * Set one's weekly hours
     * @description Replaces all. Wall-clock times of the zone, whatever its clocks do; windows that touch become one, windows that overlap are refused. Sessions that were booked stay. With `If-Match`, only if nobody else changed the hours since `version`.
     */
    put: operations["put_coaches_me_availability"];
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/availability-overrides": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List one's overrides by date
     * @description From `from` to `to`, both included.
     */
    get: operations["get_coaches_me_availability_overrides"];
    put?: never;
    /**
     * Make a date unlike its weekday
     * @description Unavailable without times empties the date. Available ones take the place of its windows, several of them together; unavailable ones with times are cut out of what there is. Up to 20 on a date.
     */
    post: operations["post_coaches_me_availability_overrides"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/availability-overrides/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    post?: never;
    /** Let a date be like its weekday again */
    delete: operations["delete_coaches_me_availability_overrides_id"];
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/session-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** List one's types of session, the oldest first */
    get: operations["get_coaches_me_session_types"];
    put?: never;
    /** Offer a new type of session */
    post: operations["post_coaches_me_session_types"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/session-types/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Read a type of session */
    get: operations["get_coaches_me_session_types_id"];
    put?: never;
    post?: never;
    /**
     * Offer a type of session no more
     * @description Sessions that were booked stay.
     */
    delete: operations["delete_coaches_me_session_types_id"];
    options?: never;
    head?: never;
    /**
     * Change a type of session
     * @description Fields that are not named stay as they are. Sessions that were booked keep their times, seats and cancellation notice. With `If-Match`, only if nobody else changed it since `version`.
     */
    patch: operations["patch_coaches_me_session_types_id"];
    trace?: never;
  };
  "/api/v1/coaches/{id}/session-types": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what can be booked with a coach
     * @description For the coach and connected clients.
     */
    get: operations["get_coaches_id_session_types"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/{id}/bookable-slots": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List when a type of session can be booked
     * @description Slots that start on one of the dates from `start` to `end`, both included, 62 at the most, in `timezone` or else the coach's. An hour that clocks skip offers nothing, one that they repeat is offered twice. For the coach and connected clients, whose own other sessions show only when they book.
     */
    get: operations["get_coaches_id_bookable_slots"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/book": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Book a session
     * @description Clients book for themselves, coaches for the client whom they name. Whatever is listed as a slot can be booked and nothing else, also when many try at once.
     */
    post: operations["post_sessions_book"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/coaches/me/sessions": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sessions that one gives, by their start
     * @description Those that begin at `from` or later and before `to`; `order=desc` the last first.
     */
    get: operations["get_coaches_me_sessions"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the sessions that one has booked, by their start
     * @description With all coaches. By `status`, a session of several counts as cancelled for whoever gave up their seat in it.
     */
    get: operations["get_sessions_me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read a session
     * @description For its coach with all participants, for its clients with their own seat.
     */
    get: operations["get_sessions_id"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/cancel": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Cancel a session, or give up a seat in it
     * @description A client gives up their own seat, until the cancellation notice; a coach cancels for everybody, at any time, or with `client_profile_id` for one. With its last seat the session is cancelled.
     */
    post: operations["post_sessions_id_cancel"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/reschedule": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Move a session to another slot
     * @description It stays the same session with a higher `sequence`, on the terms that its type has now. Clients move it until the cancellation notice; one for several is moved by the coach, for everybody.
     */
    post: operations["post_sessions_id_reschedule"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/complete": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that a session took place
     * @description By the coach, from its start on.
     */
    post: operations["post_sessions_id_complete"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/no-show": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Say that nobody came to a session
     * @description By the coach, from its start on.
     */
    post: operations["post_sessions_id_no_show"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/sessions/{id}/calendar.ics": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /** Download a session for one's calendar */
    get: operations["get_sessions_id_calendar_ics"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calendar/feed": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read the address of one's calendar
     * @description Any calendar program can subscribe to it and sees all of one's sessions, given and booked. Whoever has the address sees them too.
     */
    get: operations["get_calendar_feed"];
    put?: never;
    /**
     * Give one's calendar a new address
     * @description The old one shows nothing any more.
     */
    post: operations["post_calendar_feed"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/calendar/{feed_token}": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read somebody's calendar by its address
     * @description `feed_token` is the token followed by `.ics`. Sessions from three months ago on. Whatever is no address of a calendar, or not any more, is 404.
     */
    get: operations["get_calendar_feed_token"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/subscriptions/revenuecat/webhook": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Take in what a store tells of a purchase
     * @description For RevenueCat, whose `Authorization` is `REVENUECAT_WEBHOOK_AUTH`, with or without `Bearer`. An event that came before changes nothing; one of an unknown type is kept.
     */
    post: operations["post_subscriptions_revenuecat_webhook"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/subscriptions/me": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read how one's subscription stands
     * @description Reckoned from its times now. Of several, the one that serves best.
     */
    get: operations["get_subscriptions_me"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/subscriptions/me/events": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List what the stores told of one's purchases
     * @description The latest first.
     */
    get: operations["get_subscriptions_me_events"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/features/{feature}/access": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * Read whether one may use a feature, and why
     * @description `messaging` is free. `invite_clients`, `workout_templates` and `session_booking` are for coaches, and free with up to three active clients. `nutrition`, `progress_photos` and `analytics` need a subscription.
     */
    get: operations["get_features_feature_access"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/admin/dead-letters": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    /**
     * List the jobs that the queues gave up on
     * @description The oldest first. A job that dies again is the same letter, with a new time.
     */
    get: operations["get_admin_dead_letters"];
    put?: never;
    post?: never;
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/admin/dead-letters/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send all dead letters of a queue again
     * @description Of the hundred oldest, those that this version can read: repeat it while any are `retried`.
     */
    post: operations["post_admin_dead_letters_retry"];
    delete?: never;
    options?: never;
    head?: never;
    patch?: never;
    trace?: never;
  };
  "/api/v1/admin/dead-letters/{id}/retry": {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    get?: never;
    put?: never;
    /**
     * Send a dead letter again
     * @description It is gone from the list, and comes back if it dies again.
     */
    post: operations["post_admin_dead_letters_id_retry"];
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
          | "INVALID_CREDENTIALS"
          | "LINK_INVALID"
          | "FORBIDDEN"
          | "NOT_A_MEMBER"
          | "ADMIN_ONLY"
          | "BLOCKED"
          | "EMAIL_NOT_VERIFIED"
          | "DELETE_WINDOW_CLOSED"
          | "NOT_FOUND"
          | "METHOD_NOT_ALLOWED"
          | "CONFLICT"
          | "PHONE_IN_USE"
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
          | "COACH_PROFILE_REQUIRED"
          | "FREE_TIER_LIMIT_REACHED"
          | "INVITE_INVALID"
          | "INVITE_USED"
          | "COACH_NOT_ACCEPTING"
          | "CLIENT_ARCHIVED"
          | "WORKOUT_STATE_INVALID"
          | "SESSION_STATE_INVALID"
          | "SESSION_NOT_STARTED"
          | "SESSION_CONFLICT"
          | "CLIENT_CONFLICT"
          | "SESSION_FULL"
          | "ALREADY_BOOKED"
          | "OUTSIDE_AVAILABILITY"
          | "AVAILABILITY_CHANGED"
          | "NOTICE_TOO_SHORT"
          | "TOO_FAR_AHEAD"
          | "IN_PAST"
          | "CANCELLATION_WINDOW_CLOSED"
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
      from?: string;
      to?: string;
      allowed?: string[];
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
        phone: components["schemas"]["Phone"] | null;
        email: components["schemas"]["Email"] | null;
        display_name: string;
        is_new_user: boolean;
      };
    };
    /**
     * Format: email
     * @example ann@example.com
     */
    Email: string;
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
    Registration: {
      email: components["schemas"]["Email"];
      password: components["schemas"]["NewPassword"];
      display_name: string;
    };
    NewPassword: string;
    LinkCheck: {
      token: string;
      device_name?: string;
    };
    LinkRequest: {
      email: components["schemas"]["Email"];
    };
    Login: {
      email: components["schemas"]["Email"];
      password: string;
      device_name?: string;
    };
    PasswordReset: {
      token: string;
      password: components["schemas"]["NewPassword"];
    };
    PasswordChange: {
      current_password: string;
      new_password: components["schemas"]["NewPassword"];
    };
    AttachPhone: {
      phone: components["schemas"]["Phone"];
    };
    Me: {
      /** Format: uuid */
      id: string;
      phone: components["schemas"]["Phone"] | null;
      email: components["schemas"]["Email"] | null;
      has_password: boolean;
      display_name: string;
      avatar_url: string;
      status_text: string;
      timezone: components["schemas"]["TimeZone"] | null;
      /** @enum {string} */
      role: "user" | "moderator" | "admin";
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    /** @example Europe/Berlin */
    TimeZone: string;
    AttachedPhoneCheck: {
      phone: components["schemas"]["Phone"];
      otp: string;
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
    InviteCode: {
      /** Format: uuid */
      id: string;
      /** @example 7K2MQ-9RTXD */
      code: string;
      /** @enum {string} */
      status: "active" | "used" | "deactivated" | "expired";
      /** Format: date-time */
      expires_at: string;
      /** Format: uuid */
      used_by: string | null;
      /** Format: date-time */
      used_at: string | null;
      /** Format: date-time */
      created_at: string;
    };
    NewInviteCode: {
      /** @default 7 */
      expires_in_days?: number;
    };
    InviteCodes: {
      invite_codes: components["schemas"]["InviteCode"][];
      next_cursor: string | null;
    };
    Accepted: {
      /** Format: uuid */
      client_profile_id: string;
      /** Format: uuid */
      coach_id: string;
      already_connected: boolean;
    };
    InviteAcceptance: {
      code: string;
    };
    InvitePreview: {
      business_name: string;
      coach: {
        display_name: string;
        avatar_url: string;
      };
      /** Format: date-time */
      expires_at: string;
    };
    Clients: {
      clients: components["schemas"]["Client"][];
      next_cursor: string | null;
    };
    Client: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      user_id: string;
      display_name: string;
      avatar_url: string;
      /** @enum {string} */
      status: "active" | "paused" | "archived";
      goals: string;
      tags: string[];
      private_notes: string;
      version: number;
      /** Format: date-time */
      joined_at: string;
      /** Format: date-time */
      paused_at: string | null;
      /** Format: date-time */
      archived_at: string | null;
      /** @enum {string|null} */
      archived_by: "coach" | "client" | null;
    };
    ClientChange: {
      /** @enum {string} */
      status?: "active" | "paused" | "archived";
      goals?: string;
      tags?: string[];
      private_notes?: string;
    };
    OwnCoaches: {
      coaches: components["schemas"]["OwnCoach"][];
      next_cursor: string | null;
    };
    OwnCoach: {
      /** Format: uuid */
      client_profile_id: string;
      /** Format: uuid */
      coach_id: string;
      business_name: string;
      coach: {
        display_name: string;
        avatar_url: string;
      };
      timezone: string;
      /** @enum {string} */
      status: "active" | "paused" | "archived";
      goals: string;
      /** Format: date-time */
      joined_at: string;
    };
    IntakeForm: {
      /** Format: uuid */
      client_profile_id: string;
      /** @enum {string|null} */
      fitness_level: "beginner" | "intermediate" | "advanced" | null;
      years_training: number | null;
      previous_experience: string | null;
      /** @enum {string|null} */
      primary_goal:
        | "weight_loss"
        | "muscle_gain"
        | "strength"
        | "athletic_performance"
        | "general_fitness"
        | null;
      specific_goals: string | null;
      motivation_level: number | null;
      why_hire_coach: string | null;
      injuries: string | null;
      health_conditions: string | null;
      medications: string | null;
      doctor_clearance: boolean | null;
      available_days: number[] | null;
      /** @enum {string|null} */
      preferred_time_of_day: "morning" | "afternoon" | "evening" | "flexible" | null;
      session_duration_minutes: number | null;
      /** @enum {string|null} */
      training_location: "gym" | "home" | "outdoor" | "flexible" | null;
      equipment_available: string | null;
      gym_membership: string | null;
      /** @enum {string|null} */
      occupation_type: "sedentary" | "active" | "very_active" | null;
      sleep_hours: number | null;
      stress_level: number | null;
      dietary_preferences: string | null;
      additional_info: string | null;
      version: number;
      /** Format: date-time */
      completed_at: string | null;
      /** Format: date-time */
      updated_at: string | null;
    };
    IntakeAnswers: {
      /** @enum {string|null} */
      fitness_level?: "beginner" | "intermediate" | "advanced" | null;
      years_training?: number | null;
      previous_experience?: string | null;
      /** @enum {string|null} */
      primary_goal?:
        | "weight_loss"
        | "muscle_gain"
        | "strength"
        | "athletic_performance"
        | "general_fitness"
        | null;
      specific_goals?: string | null;
      motivation_level?: number | null;
      why_hire_coach?: string | null;
      injuries?: string | null;
      health_conditions?: string | null;
      medications?: string | null;
      doctor_clearance?: boolean | null;
      available_days?: number[] | null;
      /** @enum {string|null} */
      preferred_time_of_day?: "morning" | "afternoon" | "evening" | "flexible" | null;
      session_duration_minutes?: number | null;
      /** @enum {string|null} */
      training_location?: "gym" | "home" | "outdoor" | "flexible" | null;
      equipment_available?: string | null;
      gym_membership?: string | null;
      /** @enum {string|null} */
      occupation_type?: "sedentary" | "active" | "very_active" | null;
      sleep_hours?: number | null;
      stress_level?: number | null;
      dietary_preferences?: string | null;
      additional_info?: string | null;
    };
    OwnCoachProfile: {
      /** Format: uuid */
      id: string;
      display_name: string;
      avatar_url: string;
      business_name: string;
      bio: string;
      specialties: string[];
      hourly_rate: components["schemas"]["Money"] | null;
      social_links: {
        [key: string]: string;
      };
      timezone: components["schemas"]["TimeZone"];
      is_accepting_clients: boolean;
      certifications: components["schemas"]["Certification"][];
      locations: components["schemas"]["CoachLocation"][];
      show_rate: boolean;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    /**
     * @example {
     *       "amount": 9000,
     *       "currency": "EUR"
     *     }
     */
    Money: {
      amount: number;
      currency: string;
    };
    Certification: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      name: string;
      issuing_org: string;
      description: string;
      certificate_url: string | "";
      /** Format: date */
      issued_date: string | null;
      /** Format: date */
      expiry_date: string | null;
    };
    CoachLocation: {
      /** Format: uuid */
      id: string;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
      name: string;
      /** @enum {string} */
      type: "gym" | "studio" | "outdoor" | "home" | "online";
      address: string;
      city: string;
      state: string;
      zip_code: string;
      country: string | null;
      notes: string;
    };
    CoachProfileChange: {
      business_name?: string;
      bio?: string;
      specialties?: string[];
      hourly_rate?: components["schemas"]["Money"] | null;
      social_links?: {
        [key: string]: string;
      };
      timezone?: components["schemas"]["TimeZone"];
      is_accepting_clients?: boolean;
      show_rate?: boolean;
    };
    CoachStats: {
      active_clients: number;
      paused_clients: number;
      archived_clients: number;
      total_clients_all_time: number;
      clients_last_30_days: number;
      open_invite_codes: number;
      workouts_assigned_total: number;
      workouts_completed_total: number;
      workouts_completed_last_7_days: number;
      sessions_upcoming: number;
      sessions_completed_total: number;
      sessions_completed_last_30_days: number;
    };
    Certifications: {
      certifications: components["schemas"]["Certification"][];
    };
    CertificationDraft: {
      name: string;
      issuing_org?: string;
      description?: string;
      certificate_url?: string | "";
      /** Format: date */
      issued_date?: string | null;
      /** Format: date */
      expiry_date?: string | null;
    };
    CertificationChange: {
      name?: string;
      issuing_org?: string;
      description?: string;
      certificate_url?: string | "";
      /** Format: date */
      issued_date?: string | null;
      /** Format: date */
      expiry_date?: string | null;
    };
    CoachLocations: {
      locations: components["schemas"]["CoachLocation"][];
    };
    CoachLocationDraft: {
      name: string;
      /** @enum {string} */
      type?: "gym" | "studio" | "outdoor" | "home" | "online";
      address?: string;
      city?: string;
      state?: string;
      zip_code?: string;
      country?: string | null;
      notes?: string;
    };
    CoachLocationChange: {
      name?: string;
      /** @enum {string} */
      type?: "gym" | "studio" | "outdoor" | "home" | "online";
      address?: string;
      city?: string;
      state?: string;
      zip_code?: string;
      country?: string | null;
      notes?: string;
    };
    Coach: {
      /** Format: uuid */
      id: string;
      display_name: string;
      avatar_url: string;
      business_name: string;
      bio: string;
      specialties: string[];
      hourly_rate: components["schemas"]["Money"] | null;
      social_links: {
        [key: string]: string;
      };
      timezone: components["schemas"]["TimeZone"];
      is_accepting_clients: boolean;
      certifications: components["schemas"]["Certification"][];
      locations: components["schemas"]["CoachLocation"][];
    };
    ProfileChange: {
      display_name?: string;
      avatar_url?: string | "";
      status_text?: string;
      timezone?: components["schemas"]["TimeZone"] | null;
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
      phone_numbers: string[];
    };
    Contacts: {
      contacts: components["schemas"]["Contact"][];
      next_cursor: string | null;
    };
    Contact: {
      /** Format: uuid */
      user_id: string;
      phone: components["schemas"]["Phone"] | null;
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
    Conversation: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      client_profile_id: string;
      /** Format: uuid */
      coach_id: string;
      participant: {
        /** Format: uuid */
        id: string;
        display_name: string;
        avatar_url: string;
      };
      last_message: components["schemas"]["Preview"];
      unread_count: number;
    };
    NewConversation: {
      /** Format: uuid */
      client_profile_id: string;
    };
    Conversations: {
      conversations: components["schemas"]["Conversation"][];
      next_cursor: string | null;
    };
    UnreadCount: {
      unread_count: number;
    };
    ConversationRead: {
      /** Format: uuid */
      up_to_message_id?: string;
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
    Template: {
      /** Format: uuid */
      id: string;
      name: string;
      description: string;
      exercises: components["schemas"]["TemplateExercise"][];
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    TemplateExercise: {
      exercise_id: components["schemas"]["Slug"] | null;
      name: string;
      section: string | null;
      superset_group: string | null;
      position: number;
      sets: number;
      reps_min: number | null;
      reps_max: number | null;
      load: number | null;
      /** @enum {string} */
      load_unit: "kg" | "lb" | "percent_1rm" | "rpe";
      tempo: string | null;
      rest_seconds: number | null;
      duration_seconds: number | null;
      distance_meters: number | null;
      notes: string | null;
    };
    NewTemplate: {
      name: string;
      /** @default  */
      description?: string;
      exercises: components["schemas"]["NewPrescription"][];
    };
    NewPrescription: {
      /**
       * @description Of the exercise library.
       * @default null
       * @example barbell-back-squat
       */
      exercise_id?: string | null;
      /** @description The library's name of it unless told. */
      name?: string;
      /** @default null */
      section?: string | null;
      /**
       * @default null
       * @example A
       */
      superset_group?: string | number | null;
      /** @description Its place in the list unless told. */
      position?: number;
      /** @default 1 */
      sets?: number;
      /** @default null */
      reps_min?: number | null;
      /** @default null */
      reps_max?: number | null;
      /** @default null */
      load?: number | null;
      /**
       * @default kg
       * @enum {string}
       */
      load_unit?: "kg" | "lb" | "percent_1rm" | "rpe";
      /** @default null */
      tempo?: string | null;
      /** @default null */
      rest_seconds?: number | null;
      /** @default null */
      duration_seconds?: number | null;
      /** @default null */
      distance_meters?: number | null;
      /** @default null */
      notes?: string | null;
    };
    Templates: {
      templates: components["schemas"]["Template"][];
      next_cursor: string | null;
    };
    TemplateChange: {
      name?: string;
      description?: string;
      exercises?: components["schemas"]["NewPrescription"][];
    };
    Assigned: {
      workouts: {
        /** Format: uuid */
        id: string;
        /** Format: uuid */
        client_profile_id: string;
        /** Format: date */
        scheduled_date: string;
      }[];
    };
    Assignment: {
      /** Format: uuid */
      template_id: string;
      client_profile_ids: string[];
      dates: string[];
    };
    Workouts: {
      workouts: components["schemas"]["Workout"][];
      next_cursor: string | null;
    };
    Workout: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      client_profile_id: string;
      /** Format: uuid */
      coach_id: string;
      /** Format: uuid */
      template_id: string | null;
      name: string;
      description: string;
      /** @enum {string} */
      status: "scheduled" | "in_progress" | "completed" | "skipped" | "missed";
      /** Format: date */
      scheduled_date: string;
      /** Format: date-time */
      started_at: string | null;
      /** Format: date-time */
      completed_at: string | null;
      /** Format: date-time */
      skipped_at: string | null;
      client_notes: string | null;
      skip_reason: string | null;
      exercises: components["schemas"]["WorkoutExercise"][];
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    WorkoutExercise: {
      exercise_id: components["schemas"]["Slug"] | null;
      name: string;
      section: string | null;
      superset_group: string | null;
      position: number;
      sets: number;
      reps_min: number | null;
      reps_max: number | null;
      load: number | null;
      /** @enum {string} */
      load_unit: "kg" | "lb" | "percent_1rm" | "rpe";
      tempo: string | null;
      rest_seconds: number | null;
      duration_seconds: number | null;
      distance_meters: number | null;
      notes: string | null;
      /** Format: uuid */
      id: string;
      history_id: components["schemas"]["Slug"];
      /** @enum {string} */
      status: "pending" | "completed" | "skipped";
      /** Format: date-time */
      completed_at: string | null;
      /** Format: date-time */
      skipped_at: string | null;
      logs: components["schemas"]["WorkoutLog"][];
    };
    WorkoutLog: {
      /** Format: uuid */
      id: string;
      client_log_id: string | null;
      set_number: number;
      reps: number | null;
      weight: number | null;
      /** @enum {string} */
      weight_unit: "kg" | "lb";
      rpe: number | null;
      duration_seconds: number | null;
      distance_meters: number | null;
      /** Format: date-time */
      logged_at: string;
    };
    ExerciseHistory: {
      exercise_id: components["schemas"]["Slug"];
      records: components["schemas"]["Records"];
      entries: {
        /** Format: uuid */
        workout_id: string;
        /** Format: uuid */
        workout_exercise_id: string;
        name: string;
        /** Format: date */
        scheduled_date: string;
        estimated_1rm_kg: number | null;
        volume_kg: number;
        logs: components["schemas"]["WorkoutLog"][];
      }[];
      next_cursor: string | null;
    };
    Records: {
      max_weight: components["schemas"]["BestSet"] | null;
      estimated_1rm: components["schemas"]["EstimatedBest"] | null;
      max_reps: components["schemas"]["BestSet"] | null;
      longest: components["schemas"]["BestSet"] | null;
      farthest: components["schemas"]["BestSet"] | null;
      by_reps: components["schemas"]["BestSet"][];
    };
    BestSet: {
      /** Format: uuid */
      id: string;
      client_log_id: string | null;
      set_number: number;
      reps: number | null;
      weight: number | null;
      /** @enum {string} */
      weight_unit: "kg" | "lb";
      rpe: number | null;
      duration_seconds: number | null;
      distance_meters: number | null;
      /** Format: date-time */
      logged_at: string;
      /** Format: uuid */
      workout_id: string;
    };
    EstimatedBest: {
      /** Format: uuid */
      id: string;
      client_log_id: string | null;
      set_number: number;
      reps: number | null;
      weight: number | null;
      /** @enum {string} */
      weight_unit: "kg" | "lb";
      rpe: number | null;
      duration_seconds: number | null;
      distance_meters: number | null;
      /** Format: date-time */
      logged_at: string;
      /** Format: uuid */
      workout_id: string;
      estimated_1rm_kg: number;
    };
    WorkoutEnd: {
      client_notes?: string;
    };
    WorkoutSkip: {
      reason?: string;
    };
    NewLog: {
      /** @description The client's own name for the set: logged again, it stays one, or stays deleted. */
      client_log_id?: string;
      /** @description The next one unless told, and where another set has the number. */
      set_number?: number;
      /** @default null */
      reps?: number | null;
      /** @default null */
      weight?: number | null;
      /**
       * @default kg
       * @enum {string}
       */
      weight_unit?: "kg" | "lb";
      /** @default null */
      rpe?: number | null;
      /** @default null */
      duration_seconds?: number | null;
      /** @default null */
      distance_meters?: number | null;
    };
    LogChange: {
      set_number?: number;
      reps?: number | null;
      weight?: number | null;
      /** @enum {string} */
      weight_unit?: "kg" | "lb";
      rpe?: number | null;
      duration_seconds?: number | null;
      distance_meters?: number | null;
    };
    NutritionEntry: {
      kcal: number | null;
      protein_g: number | null;
      carbs_g: number | null;
      fat_g: number | null;
      fiber_g: number | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      date: string;
      /** @enum {string} */
      meal: "breakfast" | "lunch" | "dinner" | "snack";
      food_id: components["schemas"]["Slug"] | null;
      name: string;
      grams: number | null;
      notes: string | null;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewNutritionEntry: {
      /** Format: date */
      date: string;
      /** @enum {string} */
      meal: "breakfast" | "lunch" | "dinner" | "snack";
      /** @default null */
      notes?: string | null;
      food_id?: components["schemas"]["Slug"];
      name?: string;
      /** @default null */
      grams?: number | null;
      kcal?: number | null;
      protein_g?: number | null;
      carbs_g?: number | null;
      fat_g?: number | null;
      fiber_g?: number | null;
    };
    NutritionEntries: {
      entries: components["schemas"]["NutritionEntry"][];
      next_cursor: string | null;
    };
    NutritionSummary: {
      days: {
        /** Format: date */
        date: string;
        entries: number;
        totals: components["schemas"]["Amounts"];
        targets: components["schemas"]["Amounts"] | null;
      }[];
    };
    Amounts: {
      kcal: number | null;
      protein_g: number | null;
      carbs_g: number | null;
      fat_g: number | null;
      fiber_g: number | null;
    };
    NutritionEntryChange: {
      /** Format: date */
      date?: string;
      /** @enum {string} */
      meal?: "breakfast" | "lunch" | "dinner" | "snack";
      notes?: string | null;
      name?: string;
      grams?: number | null;
      kcal?: number | null;
      protein_g?: number | null;
      carbs_g?: number | null;
      fat_g?: number | null;
      fiber_g?: number | null;
    };
    DatedNutritionTargets: {
      kcal: number | null;
      protein_g: number | null;
      carbs_g: number | null;
      fat_g: number | null;
      fiber_g: number | null;
      /** Format: uuid */
      id: string;
      /** Format: date */
      start_date: string;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewNutritionTargets: {
      /** Format: date */
      start_date: string;
      kcal?: number | null;
      protein_g?: number | null;
      carbs_g?: number | null;
      fat_g?: number | null;
      fiber_g?: number | null;
    };
    DatedNutritionTargetsList: {
      targets: components["schemas"]["DatedNutritionTargets"][];
      next_cursor: string | null;
    };
    NutritionTargetsChange: {
      kcal?: number | null;
      protein_g?: number | null;
      carbs_g?: number | null;
      fat_g?: number | null;
      fiber_g?: number | null;
    };
    BodyMetrics: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      date: string;
      weight_kg: number | null;
      body_fat_percent: number | null;
      neck_cm: number | null;
      shoulders_cm: number | null;
      chest_cm: number | null;
      waist_cm: number | null;
      hips_cm: number | null;
      upper_arm_cm: number | null;
      thigh_cm: number | null;
      calf_cm: number | null;
      notes: string | null;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    NewBodyMetrics: {
      /** Format: date */
      date: string;
      weight_kg?: number | null;
      body_fat_percent?: number | null;
      neck_cm?: number | null;
      shoulders_cm?: number | null;
      chest_cm?: number | null;
      waist_cm?: number | null;
      hips_cm?: number | null;
      upper_arm_cm?: number | null;
      thigh_cm?: number | null;
      calf_cm?: number | null;
      notes?: string | null;
    };
    BodyMetricsList: {
      metrics: components["schemas"]["BodyMetrics"][];
      next_cursor: string | null;
    };
    BodyMetricsChange: {
      /** Format: date */
      date?: string;
      weight_kg?: number | null;
      body_fat_percent?: number | null;
      neck_cm?: number | null;
      shoulders_cm?: number | null;
      chest_cm?: number | null;
      waist_cm?: number | null;
      hips_cm?: number | null;
      upper_arm_cm?: number | null;
      thigh_cm?: number | null;
      calf_cm?: number | null;
      notes?: string | null;
    };
    ProgressPhoto: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      date: string;
      /** @enum {string} */
      pose: "front" | "side" | "back" | "other";
      notes: string | null;
      width: number;
      height: number;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    ProgressPhotos: {
      photos: components["schemas"]["ProgressPhoto"][];
      next_cursor: string | null;
    };
    ProgressPhotoChange: {
      /** Format: date */
      date?: string;
      /** @enum {string} */
      pose?: "front" | "side" | "back" | "other";
      notes?: string | null;
    };
    SharedWithAll: {
      coaches: components["schemas"]["SharedWith"][];
    };
    SharedWith: {
      nutrition: boolean;
      metrics: boolean;
      photos: boolean;
      /** Format: uuid */
      client_profile_id: string;
      /** Format: uuid */
      coach_id: string;
    };
    SharingChange: {
      nutrition?: boolean;
      metrics?: boolean;
      photos?: boolean;
    };
    Availability: {
      timezone: string;
      windows: components["schemas"]["AvailabilityWindow"][];
      version: number;
    };
    AvailabilityWindow: {
      day_of_week: number;
      start_time: string;
      end_time: string;
    };
    AvailabilityChange: {
      timezone: components["schemas"]["TimeZone"];
      windows: components["schemas"]["AvailabilityWindow"][];
    };
    Override: {
      /** Format: uuid */
      id: string;
      /** Format: date */
      date: string;
      is_available: boolean;
      start_time: string | null;
      end_time: string | null;
      reason: string | null;
      /** Format: date-time */
      created_at: string;
    };
    OverrideDraft: {
      /** Format: date */
      date: string;
      is_available: boolean;
      /** @default null */
      start_time?: string | null;
      /** @default null */
      end_time?: string | null;
      /** @default null */
      reason?: string | null;
    };
    Overrides: {
      overrides: components["schemas"]["Override"][];
      next_cursor: string | null;
    };
    SessionType: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      coach_id: string;
      name: string;
      duration_minutes: number;
      slot_interval_minutes: number;
      buffer_before_minutes: number;
      buffer_after_minutes: number;
      min_notice_minutes: number;
      max_advance_days: number;
      capacity: number;
      max_per_day: number | null;
      cancellation_notice_minutes: number;
      color: string | null;
      location: string | null;
      is_active: boolean;
      version: number;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    SessionTypeDraft: {
      name: string;
      duration_minutes: number;
      /** @default 15 */
      slot_interval_minutes?: number;
      /** @default 0 */
      buffer_before_minutes?: number;
      /** @default 0 */
      buffer_after_minutes?: number;
      /** @default 0 */
      min_notice_minutes?: number;
      /** @default 90 */
      max_advance_days?: number;
      /** @default 1 */
      capacity?: number;
      /** @default null */
      max_per_day?: number | null;
      /** @default 0 */
      cancellation_notice_minutes?: number;
      /** @default null */
      color?: string | null;
      /** @default null */
      location?: string | null;
      /** @default true */
      is_active?: boolean;
    };
    SessionTypes: {
      session_types: components["schemas"]["SessionType"][];
      next_cursor: string | null;
    };
    SessionTypeChange: {
      name?: string;
      duration_minutes?: number;
      slot_interval_minutes?: number;
      buffer_before_minutes?: number;
      buffer_after_minutes?: number;
      min_notice_minutes?: number;
      max_advance_days?: number;
      capacity?: number;
      max_per_day?: number | null;
      cancellation_notice_minutes?: number;
      color?: string | null;
      location?: string | null;
      is_active?: boolean;
    };
    Slots: {
      timezone: string;
      slots: components["schemas"]["Slot"][];
    };
    Slot: {
      /** Format: date-time */
      start_at: string;
      /** Format: date-time */
      end_at: string;
      /**
       * Format: date-time
       * @example 2026-11-01T01:30:00-04:00
       */
      local_start: string;
      seats_left: number;
    };
    CoachingSession: {
      /** Format: uuid */
      id: string;
      /** Format: uuid */
      coach_id: string;
      coach_name: string;
      /** Format: uuid */
      session_type_id: string;
      name: string;
      location: string | null;
      color: string | null;
      /** Format: date-time */
      start_at: string;
      /** Format: date-time */
      end_at: string;
      /** @enum {string} */
      status: "scheduled" | "cancelled" | "completed" | "no_show";
      sequence: number;
      version: number;
      capacity: number;
      seats_left: number;
      /** Format: date-time */
      cancellable_until_at: string;
      participants: components["schemas"]["SessionParticipant"][];
      notes: string | null;
      /** Format: uuid */
      cancelled_by: string | null;
      cancel_reason: string | null;
      /** Format: date-time */
      cancelled_at: string | null;
      /** Format: date-time */
      completed_at: string | null;
      /** Format: date-time */
      no_show_at: string | null;
      /** Format: date-time */
      created_at: string;
      /** Format: date-time */
      updated_at: string;
    };
    SessionParticipant: {
      /** Format: uuid */
      client_profile_id: string;
      display_name: string;
      /** @enum {string} */
      status: "booked" | "cancelled";
      notes: string | null;
      cancel_reason: string | null;
    };
    Booking: {
      /** Format: uuid */
      session_type_id: string;
      /** Format: date-time */
      start_at: string;
      /** Format: uuid */
      client_profile_id?: string;
      notes?: string;
    };
    CoachingSessions: {
      sessions: components["schemas"]["CoachingSession"][];
      next_cursor: string | null;
    };
    Cancellation: {
      reason?: string;
      /** Format: uuid */
      client_profile_id?: string;
    };
    Move: {
      /** Format: date-time */
      start_at: string;
    };
    CalendarFeed: {
      /** Format: uri */
      url: string;
    };
    StoreWebhook: {
      api_version?: string | null;
      event: {
        id: string;
        type: string;
        event_timestamp_ms: number;
        environment?: string | null;
        app_user_id?: string | null;
        original_app_user_id?: string | null;
        aliases?: string[] | null;
        transferred_from?: string[] | null;
        transferred_to?: string[] | null;
        product_id?: string | null;
        store?: string | null;
        period_type?: string | null;
        transaction_id?: string | null;
        original_transaction_id?: string | null;
        entitlement_ids?: string[] | null;
        entitlement_id?: string | null;
        purchased_at_ms?: number | null;
        expiration_at_ms?: number | null;
        grace_period_expiration_at_ms?: number | null;
        cancel_reason?: string | null;
        expiration_reason?: string | null;
      } & {
        [key: string]: unknown;
      };
    } & {
      [key: string]: unknown;
    };
    Subscription: {
      /** @enum {string} */
      subscription_status:
        | "none"
        | "in_trial"
        | "active"
        | "canceled"
        | "grace_period"
        | "paused"
        | "expired"
        | "refunded";
      has_access: boolean;
      product_id: string | null;
      store: string | null;
      /** Format: date-time */
      expires_at: string | null;
      /** Format: date-time */
      grace_period_expires_at: string | null;
      will_renew: boolean;
    };
    SubscriptionEvents: {
      events: {
        id: string;
        type: string;
        environment: string | null;
        product_id: string | null;
        original_transaction_id: string | null;
        /** Format: date-time */
        expires_at: string | null;
        /** Format: date-time */
        happened_at: string;
      }[];
      next_cursor: string | null;
    };
    FeatureAccess: {
      /** @enum {string} */
      feature:
        | "messaging"
        | "invite_clients"
        | "workout_templates"
        | "session_booking"
        | "nutrition"
        | "progress_photos"
        | "analytics";
      allowed: boolean;
      /** @enum {string} */
      reason:
        | "coach_profile_required"
        | "subscription_active"
        | "free_feature"
        | "free_tier_available"
        | "free_tier_limit_reached"
        | "subscription_required";
      /** @enum {string} */
      subscription_status:
        | "none"
        | "in_trial"
        | "active"
        | "canceled"
        | "grace_period"
        | "paused"
        | "expired"
        | "refunded";
    };
    DeadLetters: {
      dead_letters: components["schemas"]["DeadLetter"][];
      next_cursor: string | null;
    };
    DeadLetter: {
      /** Format: uuid */
      id: string;
      /** @enum {string} */
      queue: "effects" | "directory" | "push";
      body?: unknown;
      failure: string | null;
      /** Format: date-time */
      died_at: string;
    };
    Retried: {
      retried: number;
      remaining: number;
    };
    RetryAll: {
      /** @enum {string} */
      queue: "effects" | "directory" | "push";
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
  post_auth_register: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Registration"];
      };
    };
    responses: {
      /** @description A mail is on its way */
      202: {
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
  post_auth_verify_email: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkCheck"];
      };
    };
    responses: {
      /** @description Verified, and signed in on this device */
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
      /** @description `LINK_INVALID` */
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
  post_auth_verify_email_request: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkRequest"];
      };
    };
    responses: {
      /** @description If there is a registration, a mail is on its way */
      202: {
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
  post_auth_magic_link: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkRequest"];
      };
    };
    responses: {
      /** @description If there is an account, a mail is on its way */
      202: {
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
  post_auth_magic_link_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkCheck"];
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
      /** @description `LINK_INVALID` */
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
  post_auth_login: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Login"];
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
      /** @description `INVALID_CREDENTIALS` */
      401: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `EMAIL_NOT_VERIFIED`, `FORBIDDEN` */
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
  post_auth_forgot_password: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkRequest"];
      };
    };
    responses: {
      /** @description If there is an account, a mail is on its way */
      202: {
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
  post_auth_reset_password: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordReset"];
      };
    };
    responses: {
      /** @description The password is set */
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
      /** @description `LINK_INVALID` */
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
  post_auth_change_password: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["PasswordChange"];
      };
    };
    responses: {
      /** @description The password is changed */
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
      /** @description `INVALID_CREDENTIALS`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
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
  post_users_me_email: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["LinkRequest"];
      };
    };
    responses: {
      /** @description A mail is on its way */
      202: {
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
  post_users_me_phone: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachPhone"];
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
  post_users_me_phone_verify: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AttachedPhoneCheck"];
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
      /** @description `OTP_INVALID`, `OTP_EXPIRED`, `UNAUTHENTICATED`, `TOKEN_EXPIRED`, `SESSION_ENDED` */
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
      /** @description `PHONE_IN_USE` */
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
  get_coaches_me_invite_codes: {
    parameters: {
      query?: {
        status?: "active" | "used" | "deactivated" | "expired";
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
            data: components["schemas"]["InviteCodes"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_invite_codes: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["NewInviteCode"];
      };
    };
    responses: {
      /** @description The code */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["InviteCode"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
      403: {
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
  patch_coaches_me_invite_codes_id_deactivate: {
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
      /** @description The code as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["InviteCode"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
      /** @description `INVITE_USED` */
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
  post_invites_accept: {
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
        "application/json": components["schemas"]["InviteAcceptance"];
      };
    };
    responses: {
      /** @description Coach and client */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Accepted"];
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
      /** @description `FREE_TIER_LIMIT_REACHED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INVITE_INVALID` */
      404: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `INVITE_USED`, `COACH_NOT_ACCEPTING`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  get_invites_code: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        code: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description What the code opens */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["InvitePreview"];
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
      /** @description `INVITE_INVALID` */
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
  get_coaches_me_clients: {
    parameters: {
      query?: {
        status?: "active" | "paused" | "archived";
        tag?: string;
        /** @description Words, or their beginnings, of the client's name, whatever case and accents. */
        search?: string;
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
            data: components["schemas"]["Clients"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id: {
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
      /** @description The client */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Client"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  patch_coaches_me_clients_id: {
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
        "application/json": components["schemas"]["ClientChange"];
      };
    };
    responses: {
      /** @description The client as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Client"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT` */
      409: {
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
  post_coaches_me_clients_id_archive: {
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
      /** @description The client as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Client"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT` */
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
  post_coaches_me_clients_id_pause: {
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
      /** @description The client as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Client"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT` */
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
  post_coaches_me_clients_id_reactivate: {
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
      /** @description The client as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Client"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT` */
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
  get_users_me_coaches: {
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
            data: components["schemas"]["OwnCoaches"];
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
  delete_users_me_coaches_id: {
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
      /** @description No client of theirs */
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
  get_clients_id_intake_form: {
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
      /** @description The form; all null and `version` 0 before it was filled in */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["IntakeForm"];
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
  put_clients_id_intake_form: {
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
        "application/json": components["schemas"]["IntakeAnswers"];
      };
    };
    responses: {
      /** @description The form as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["IntakeForm"];
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
      /** @description `CLIENT_ARCHIVED` */
      409: {
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
  get_coaches_me: {
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
            data: components["schemas"]["OwnCoachProfile"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  put_coaches_me: {
    parameters: {
      query?: never;
      header?: {
        "if-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["CoachProfileChange"];
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
            data: components["schemas"]["OwnCoachProfile"];
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
  get_coaches_me_stats: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The counts as they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachStats"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_certifications: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them: there are 50 at the most */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Certifications"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_certifications: {
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
        "application/json": components["schemas"]["CertificationDraft"];
      };
    };
    responses: {
      /** @description Added */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Certification"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  get_coaches_me_certifications_id: {
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
      /** @description The certification */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Certification"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  delete_coaches_me_certifications_id: {
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
      /** @description Removed */
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  patch_coaches_me_certifications_id: {
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
        "application/json": components["schemas"]["CertificationChange"];
      };
    };
    responses: {
      /** @description As it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Certification"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_locations: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them: there are 50 at the most */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachLocations"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_locations: {
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
        "application/json": components["schemas"]["CoachLocationDraft"];
      };
    };
    responses: {
      /** @description Added */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachLocation"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  get_coaches_me_locations_id: {
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
      /** @description The location */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachLocation"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  delete_coaches_me_locations_id: {
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
      /** @description Removed */
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  patch_coaches_me_locations_id: {
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
        "application/json": components["schemas"]["CoachLocationChange"];
      };
    };
    responses: {
      /** @description As it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachLocation"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_id: {
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
      /** @description The coach */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Coach"];
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
  get_messages_conversations: {
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
            data: components["schemas"]["Conversations"];
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
  post_messages_conversations: {
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
        "application/json": components["schemas"]["NewConversation"];
      };
    };
    responses: {
      /** @description The conversation that was there already */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Conversation"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description The new conversation */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Conversation"];
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
  get_messages_unread_count: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The count */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["UnreadCount"];
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
  get_messages_conversations_id: {
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
      /** @description The conversation */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Conversation"];
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
  get_messages_conversations_id_messages: {
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
  post_messages_conversations_id_messages: {
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
      /** @description `NOT_A_MEMBER`, `BLOCKED` */
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
  post_messages_conversations_id_read: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["ConversationRead"];
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
  get_coaches_me_templates: {
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
            data: components["schemas"]["Templates"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_templates: {
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
        "application/json": components["schemas"]["NewTemplate"];
      };
    };
    responses: {
      /** @description The template */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Template"];
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
      /** @description `COACH_PROFILE_REQUIRED`, `FREE_TIER_LIMIT_REACHED` */
      403: {
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
  get_coaches_me_templates_id: {
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
      /** @description The template */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Template"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  delete_coaches_me_templates_id: {
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
    requestBody?: never;
    responses: {
      /** @description Deleted */
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  patch_coaches_me_templates_id: {
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
        "application/json": components["schemas"]["TemplateChange"];
      };
    };
    responses: {
      /** @description The template as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Template"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_workouts_assign: {
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
        "application/json": components["schemas"]["Assignment"];
      };
    };
    responses: {
      /** @description The workouts */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Assigned"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  get_coaches_me_workouts: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
        status?: "scheduled" | "in_progress" | "completed" | "skipped" | "missed";
        /** @description By their days. */
        order?: "asc" | "desc";
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
            data: components["schemas"]["Workouts"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_workouts: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
        status?: "scheduled" | "in_progress" | "completed" | "skipped" | "missed";
        /** @description By their days. */
        order?: "asc" | "desc";
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workouts"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_workouts_workout_id: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        id: string;
        workout_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The workout */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workout"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_exercises_exercise_id_history: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        id: string;
        exercise_id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, and the records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ExerciseHistory"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_workouts_me: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
        status?: "scheduled" | "in_progress" | "completed" | "skipped" | "missed";
        /** @description By their days. */
        order?: "asc" | "desc";
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
            data: components["schemas"]["Workouts"];
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
  get_workouts_me_id: {
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
      /** @description The workout */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workout"];
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
  post_workouts_me_id_start: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description In progress */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workout"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_me_id_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WorkoutEnd"];
      };
    };
    responses: {
      /** @description Completed */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workout"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_me_id_skip: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["WorkoutSkip"];
      };
    };
    responses: {
      /** @description Skipped */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Workout"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_exercises_id_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exercise as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutExercise"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_exercises_id_skip: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exercise as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutExercise"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_exercises_id_reopen: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The exercise as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutExercise"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `IDEMPOTENCY_IN_PROGRESS` */
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
  post_workouts_exercises_id_logs: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["NewLog"];
      };
    };
    responses: {
      /** @description The set that an earlier try had logged */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutLog"];
            error: null;
            meta: components["schemas"]["Meta"];
          };
        };
      };
      /** @description The set */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutLog"];
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
      /** @description `CLIENT_ARCHIVED`, `WORKOUT_STATE_INVALID`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  delete_workouts_logs_id: {
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
      /** @description Deleted */
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
      /** @description `CLIENT_ARCHIVED` */
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
  patch_workouts_logs_id: {
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
        "application/json": components["schemas"]["LogChange"];
      };
    };
    responses: {
      /** @description The set as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["WorkoutLog"];
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
      /** @description `CLIENT_ARCHIVED`, `CONFLICT` */
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
  get_workouts_me_exercises_exercise_id_history: {
    parameters: {
      query?: {
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path: {
        exercise_id: components["schemas"]["Slug"];
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description One page, and the records */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ExerciseHistory"];
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
  get_nutrition_entries: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
            data: components["schemas"]["NutritionEntries"];
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
  post_nutrition_entries: {
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
        "application/json": components["schemas"]["NewNutritionEntry"];
      };
    };
    responses: {
      /** @description As kept */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionEntry"];
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
  get_nutrition_summary: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The days on which something was eaten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionSummary"];
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
  delete_nutrition_entries_id: {
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
    requestBody?: never;
    responses: {
      /** @description Deleted */
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
  patch_nutrition_entries_id: {
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
        "application/json": components["schemas"]["NutritionEntryChange"];
      };
    };
    responses: {
      /** @description As it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionEntry"];
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
  get_nutrition_targets: {
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
            data: components["schemas"]["DatedNutritionTargetsList"];
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
  post_nutrition_targets: {
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
        "application/json": components["schemas"]["NewNutritionTargets"];
      };
    };
    responses: {
      /** @description The targets */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["DatedNutritionTargets"];
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
      /** @description `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  delete_nutrition_targets_id: {
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
    requestBody?: never;
    responses: {
      /** @description Deleted */
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
  patch_nutrition_targets_id: {
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
        "application/json": components["schemas"]["NutritionTargetsChange"];
      };
    };
    responses: {
      /** @description The targets as they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["DatedNutritionTargets"];
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
  get_progress_metrics: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
            data: components["schemas"]["BodyMetricsList"];
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
  post_progress_metrics: {
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
        "application/json": components["schemas"]["NewBodyMetrics"];
      };
    };
    responses: {
      /** @description As kept */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["BodyMetrics"];
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
  delete_progress_metrics_id: {
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
    requestBody?: never;
    responses: {
      /** @description Deleted */
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
  patch_progress_metrics_id: {
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
        "application/json": components["schemas"]["BodyMetricsChange"];
      };
    };
    responses: {
      /** @description As they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["BodyMetrics"];
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
  get_progress_photos: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
            data: components["schemas"]["ProgressPhotos"];
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
  post_progress_photos: {
    parameters: {
      query: {
        date: string;
        pose?: "front" | "side" | "back" | "other";
        notes?: string;
      };
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "image/jpeg": Blob;
        "image/png": Blob;
        "image/webp": Blob;
        "image/avif": Blob;
      };
    };
    responses: {
      /** @description The photo */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ProgressPhoto"];
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
  get_progress_photos_id_file: {
    parameters: {
      query?: {
        size?: "full" | "thumb";
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The picture */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/webp": Blob;
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
  delete_progress_photos_id: {
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
    requestBody?: never;
    responses: {
      /** @description Deleted */
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
  patch_progress_photos_id: {
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
        "application/json": components["schemas"]["ProgressPhotoChange"];
      };
    };
    responses: {
      /** @description The photo as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ProgressPhoto"];
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
  get_progress_sharing: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description Each coach of one's own */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SharedWithAll"];
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
  patch_progress_sharing_id: {
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
        "application/json": components["schemas"]["SharingChange"];
      };
    };
    responses: {
      /** @description As it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SharedWith"];
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
  get_coaches_me_clients_id_nutrition: {
    parameters: {
      query: {
        from: string;
        to: string;
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The days on which something was eaten */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionSummary"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_nutrition_entries: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["NutritionEntries"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_nutrition_targets: {
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["DatedNutritionTargetsList"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_metrics: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["BodyMetricsList"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_photos: {
    parameters: {
      query?: {
        /** @description The first day. */
        from?: string;
        /** @description The last day. */
        to?: string;
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["ProgressPhotos"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_clients_id_photos_photo_id_file: {
    parameters: {
      query?: {
        size?: "full" | "thumb";
      };
      header?: never;
      path: {
        id: string;
        photo_id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The picture */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "image/webp": Blob;
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_availability: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The hours */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Availability"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  put_coaches_me_availability: {
    parameters: {
      query?: never;
      header?: {
        "if-match"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["AvailabilityChange"];
      };
    };
    responses: {
      /** @description The hours as they are now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Availability"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
      403: {
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
  get_coaches_me_availability_overrides: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
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
            data: components["schemas"]["Overrides"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_availability_overrides: {
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
        "application/json": components["schemas"]["OverrideDraft"];
      };
    };
    responses: {
      /** @description The new override */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Override"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
      403: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/problem+json": components["schemas"]["Failure"];
        };
      };
      /** @description `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  delete_coaches_me_availability_overrides_id: {
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
      /** @description Removed */
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_session_types: {
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
            data: components["schemas"]["SessionTypes"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  post_coaches_me_session_types: {
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
        "application/json": components["schemas"]["SessionTypeDraft"];
      };
    };
    responses: {
      /** @description The new type */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SessionType"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_me_session_types_id: {
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
      /** @description The type */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SessionType"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  delete_coaches_me_session_types_id: {
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
      /** @description Deleted */
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  patch_coaches_me_session_types_id: {
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
        "application/json": components["schemas"]["SessionTypeChange"];
      };
    };
    responses: {
      /** @description The type as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SessionType"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_coaches_id_session_types: {
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
      /** @description One page */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SessionTypes"];
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
  get_coaches_id_bookable_slots: {
    parameters: {
      query: {
        session_type_id: string;
        start: string;
        end: string;
        timezone?: components["schemas"]["TimeZone"];
      };
      header?: never;
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description All of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Slots"];
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
  post_sessions_book: {
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
        "application/json": components["schemas"]["Booking"];
      };
    };
    responses: {
      /** @description The session with the new seat */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
      /** @description `FREE_TIER_LIMIT_REACHED` */
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
      /** @description `IN_PAST`, `NOTICE_TOO_SHORT`, `TOO_FAR_AHEAD`, `OUTSIDE_AVAILABILITY`, `ALREADY_BOOKED`, `SESSION_CONFLICT`, `SESSION_FULL`, `CLIENT_CONFLICT`, `CLIENT_ARCHIVED`, `AVAILABILITY_CHANGED`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS` */
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
  get_coaches_me_sessions: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        status?: "scheduled" | "cancelled" | "completed" | "no_show";
        order?: "asc" | "desc";
        cursor?: string;
        limit?: number;
        client_profile_id?: string;
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
            data: components["schemas"]["CoachingSessions"];
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
      /** @description `COACH_PROFILE_REQUIRED` */
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
  get_sessions_me: {
    parameters: {
      query?: {
        from?: string;
        to?: string;
        status?: "scheduled" | "cancelled" | "completed" | "no_show";
        order?: "asc" | "desc";
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
            data: components["schemas"]["CoachingSessions"];
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
  get_sessions_id: {
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
      /** @description The session */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
  post_sessions_id_cancel: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: {
      content: {
        "application/json": components["schemas"]["Cancellation"];
      };
    };
    responses: {
      /** @description The session as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
      /** @description `FORBIDDEN` */
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
      /** @description `SESSION_STATE_INVALID`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `CANCELLATION_WINDOW_CLOSED` */
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
  post_sessions_id_reschedule: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["Move"];
      };
    };
    responses: {
      /** @description The session as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
      /** @description `FORBIDDEN` */
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
      /** @description `SESSION_STATE_INVALID`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `CANCELLATION_WINDOW_CLOSED`, `IN_PAST`, `NOTICE_TOO_SHORT`, `TOO_FAR_AHEAD`, `OUTSIDE_AVAILABILITY`, `SESSION_CONFLICT`, `SESSION_FULL`, `CLIENT_CONFLICT`, `AVAILABILITY_CHANGED` */
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
  post_sessions_id_complete: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
      /** @description `FORBIDDEN` */
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
      /** @description `SESSION_STATE_INVALID`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `SESSION_NOT_STARTED` */
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
  post_sessions_id_no_show: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The session as it is now */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CoachingSession"];
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
      /** @description `FORBIDDEN` */
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
      /** @description `SESSION_STATE_INVALID`, `CONFLICT`, `IDEMPOTENCY_IN_PROGRESS`, `SESSION_NOT_STARTED` */
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
  get_sessions_id_calendar_ics: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        id: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A calendar file (RFC 5545), bare */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/calendar": string;
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
  get_calendar_feed: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The address */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CalendarFeed"];
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
  post_calendar_feed: {
    parameters: {
      query?: never;
      header?: {
        /** @description Makes the request safe to repeat: the same key with the same request gives the first answer again, with `Idempotency-Replayed: true`. */
        "Idempotency-Key"?: string;
      };
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The new address */
      201: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["CalendarFeed"];
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
  get_calendar_feed_token: {
    parameters: {
      query?: never;
      header?: {
        /** @description The `ETag` of an earlier answer. Answers 304 without a body if it still holds. */
        "if-none-match"?: string;
      };
      path: {
        feed_token: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A calendar file (RFC 5545), bare */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "text/calendar": string;
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
  post_subscriptions_revenuecat_webhook: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["StoreWebhook"];
      };
    };
    responses: {
      /** @description It is stored */
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
      /** @description `UNAUTHENTICATED` */
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
  get_subscriptions_me: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The subscription */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Subscription"];
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
  get_subscriptions_me_events: {
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
      /** @description A page of events */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["SubscriptionEvents"];
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
  get_features_feature_access: {
    parameters: {
      query?: never;
      header?: never;
      path: {
        feature: string;
      };
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description The answer */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["FeatureAccess"];
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
  get_admin_dead_letters: {
    parameters: {
      query?: {
        queue?: "effects" | "directory" | "push";
        cursor?: string;
        limit?: number;
      };
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody?: never;
    responses: {
      /** @description A page of them */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["DeadLetters"];
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
  post_admin_dead_letters_retry: {
    parameters: {
      query?: never;
      header?: never;
      path?: never;
      cookie?: never;
    };
    requestBody: {
      content: {
        "application/json": components["schemas"]["RetryAll"];
      };
    };
    responses: {
      /** @description How many went out */
      200: {
        headers: {
          [name: string]: unknown;
        };
        content: {
          "application/json": {
            /** @enum {boolean} */
            success: true;
            data: components["schemas"]["Retried"];
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
  post_admin_dead_letters_id_retry: {
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
      /** @description It is on its way */
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
      /** @description `FORBIDDEN` */
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
      /** @description `CONFLICT` */
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
}
