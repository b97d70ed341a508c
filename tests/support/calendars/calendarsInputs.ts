/** An input that each call about calendars takes; an account `anna` is there. */
export const calendarsInputs = {
  "calendars:list": undefined,
  "calendars:setClient": { service: "google", clientId: "id", clientSecret: "secret" },
  "calendars:signIn": { service: "google" },
  "calendars:stopSignIn": undefined,
  "calendars:logIn": { server: "http://127.0.0.1:9", user: "anna", password: "secret" },
  "calendars:check": { id: "anna" },
  "calendars:choose": { id: "anna", looked: [], writesTo: null },
  "calendars:remove": { id: "anna" },
};
