import { z } from "zod";

import { atMost } from "#contract/characters";
import { Id, Instant } from "#contract/envelope";

/** E.164, checked by shape only: carriers know more numbers than any table. */
export const Phone = z
  .string()
  .regex(/^\+[1-9]\d{6,14}$/, "must be a phone number in E.164 form, such as +14155550123")
  .meta({ id: "Phone", example: "+14155550123" });

/** Compared, stored and written to in lower case. */
export const Email = z
  .email("must be an e-mail address")
  .max(254)
  .toLowerCase()
  .meta({ id: "Email", example: "ann@example.com" });

/** Any characters; how it may be chosen is counted here, how it is kept in password-hash.ts. */
const NewPassword = z.string().min(8).max(128).meta({ id: "NewPassword" });
const Password = z.string().min(1).max(128);

/** What the session list calls this device; the User-Agent by default. */
const DeviceName = z.string().trim().min(1).max(64).optional();

export const OtpRequest = z
  .strictObject({
    phone: Phone,
    country_code: z
      .string()
      .regex(/^\+[1-9]\d{0,3}$/, "must look like +1")
      .optional(),
  })
  .meta({ id: "OtpRequest" });
export type OtpRequest = z.infer<typeof OtpRequest>;

export const OtpRequested = z
  .strictObject({ request_id: z.string(), message: z.string(), expires_in_seconds: z.int() })
  .meta({ id: "OtpRequested" });

export const OtpCheck = z
  .strictObject({
    phone: Phone,
    otp: z.string().regex(/^\d{6}$/, "must be six digits"),
    device_name: DeviceName,
  })
  .meta({ id: "OtpCheck" });
export type OtpCheck = z.infer<typeof OtpCheck>;

export const Registration = z
  .strictObject({
    email: Email,
    password: NewPassword,
    display_name: atMost(64, z.string().trim().min(1)),
  })
  .meta({ id: "Registration" });
export type Registration = z.infer<typeof Registration>;

/** Whom a mail with a link goes to. */
export const LinkRequest = z.strictObject({ email: Email }).meta({ id: "LinkRequest" });

/** The `token` of a mail's link. */
const LinkToken = z.string().min(1).max(128);
export const LinkCheck = z
  .strictObject({ token: LinkToken, device_name: DeviceName })
  .meta({ id: "LinkCheck" });

export const Login = z
  .strictObject({ email: Email, password: Password, device_name: DeviceName })
  .meta({ id: "Login" });
export type Login = z.infer<typeof Login>;

export const PasswordReset = z
  .strictObject({ token: LinkToken, password: NewPassword })
  .meta({ id: "PasswordReset" });
export type PasswordReset = z.infer<typeof PasswordReset>;

export const PasswordChange = z
  .strictObject({ current_password: Password, new_password: NewPassword })
  .meta({ id: "PasswordChange" });
export type PasswordChange = z.infer<typeof PasswordChange>;

export const AttachPhone = z.strictObject({ phone: Phone }).meta({ id: "AttachPhone" });
export const AttachedPhoneCheck = OtpCheck.omit({ device_name: true }).meta({
  id: "AttachedPhoneCheck",
});

/** A short-lived JWT and the opaque token that renews it. `expires_in` in seconds. */
export const Tokens = z
  .strictObject({ access_token: z.string(), refresh_token: z.string(), expires_in: z.int() })
  .meta({ id: "Tokens" });
export type Tokens = z.infer<typeof Tokens>;

export const SignedIn = Tokens.extend({
  user: z.strictObject({
    id: Id,
    /** Null for who came by e-mail and has attached none. */
    phone: Phone.or(z.null()),
    /** Verified, or null. */
    email: Email.or(z.null()),
    display_name: z.string(),
    is_new_user: z.boolean(),
  }),
}).meta({ id: "SignedIn" });
export type SignedIn = z.infer<typeof SignedIn>;

export const RefreshRequest = z
  .strictObject({ refresh_token: z.string().min(1).max(256) })
  .meta({ id: "RefreshRequest" });

export const Session = z
  .strictObject({
    session_id: Id,
    device_name: z.string(),
    created_at: Instant,
    last_seen_at: Instant,
    current: z.boolean(),
  })
  .meta({ id: "Session" });
export type Session = z.infer<typeof Session>;

export const Sessions = z.strictObject({ sessions: z.array(Session) }).meta({ id: "Sessions" });

export const SessionParams = z.strictObject({ sid: Id });

/** The public half of the signing keys (RFC 8037). */
export const Jwks = z
  .strictObject({
    keys: z.array(
      z.strictObject({
        kty: z.literal("OKP"),
        crv: z.literal("Ed25519"),
        x: z.string(),
        kid: z.string(),
        alg: z.literal("EdDSA"),
        use: z.literal("sig"),
      }),
    ),
  })
  .meta({ id: "Jwks" });
export type Jwks = z.infer<typeof Jwks>;

export const Role = z.enum(["user", "moderator", "admin"]);
export type Role = z.infer<typeof Role>;

/** What an access token says (seed 001 §3.2): EdDSA, 15 minutes, `kid` of `/.well-known/jwks.json`. */
export const Claims = z.object({
  sub: Id,
  sid: Id,
  /** The user's `auth_version`; `logout-all` raises it and so ends every token at once. */
  ver: z.int(),
  role: Role,
  phone: Phone.optional(),
  /** True where an address is verified, else left out. */
  email_verified: z.boolean().optional(),
  iat: z.int(),
  exp: z.int(),
});
export type Claims = z.infer<typeof Claims>;
