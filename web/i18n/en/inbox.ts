export const inbox = {
  title: "Dev inbox",
  about: "What this server would have sent. It never leaves this machine.",
  filter: "Only for this number",
  clear: "Clear the filter",
  empty: "Nothing was sent yet. Ask for a code, and it is here.",
  empty_for: "Nothing was sent to {{to}}.",
  copy_code: "Copy the code {{code}}",
  absent_title: "This server sends for real",
  absent: "A deployed server has no dev inbox: its texts reach their phones.",
  sign_in: "Sign in",
};
