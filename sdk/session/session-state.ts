/** Oneself, as the session knows it. Of phone and address, one may be missing. */
export type SessionUser = {
  id: string;
  phone: string | null;
  email: string | null;
  display_name: string;
};

/**
 * Who is signed in here. `ended`: the server ended the session, from another device or because
 * somebody had a copy of its tokens; what is stored stays until somebody signs in.
 */
export type SessionState =
  | { status: "loading" }
  | { status: "signed-out"; reason?: "signed-out" | "ended" }
  | { status: "signed-in"; user: SessionUser };
