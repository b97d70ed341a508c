import type { SignInService } from "./SignInService.ts";

const needed = ["events.owned", "freebusy", "calendarlist.readonly"].map(
  (name) => `https://www.googleapis.com/auth/calendar.${name}`,
);

/** Google's sign-in for desktop apps. Without `prompt=consent` a second sign-in brings no refresh token. */
export function googleService(issuer = "https://accounts.google.com"): SignInService {
  return {
    name: "Google",
    issuer,
    scopes: ["openid", "email", ...needed],
    needed,
    redirectHost: "127.0.0.1",
    listenOn: ["127.0.0.1"],
    parameters: { access_type: "offline", prompt: "consent" },
  };
}
