import type { MarketoError } from "#shared/marketo/marketoError.ts";

/** Nothing was done, and the same may go well in a moment. */
const passing = new Set(["606", "608", "614", "615", "713", "719"]);
/** The same may go well in a moment, but a write may have been done. */
const doubtful = new Set(["502", "604", "611"]);

/** What is known of the call that was refused. `write`: it changes something, and twice is not the same as once. */
export type Refused = {
  readonly requestId: string | undefined;
  readonly permission: string | undefined;
  readonly write: boolean;
};

const advice: Readonly<Record<string, string>> = {
  "601": "Marketo does not take the token that it has just given.",
  "602": "Marketo does not take the token that it has just given.",
  "606": "Too many calls in a short time, of all that use this subscription.",
  "607": "The daily quota of the subscription is used up.",
  "614": "Marketo does not find the subscription. This usually passes.",
  "615": "Too many calls at once, of all that use this subscription.",
};

/** What an error inside an answer means (https://experienceleague.adobe.com/en/docs/marketo-developer, error codes). */
export function answerError(code: string, said: string, refused: Refused): MarketoError {
  const { requestId, permission, write } = refused;
  const unsure = write && doubtful.has(code);
  const meaning = code === "1029" ? meaningOf(said) : undefined;
  return {
    code,
    message: code === "603" ? denied(permission) : (advice[code] ?? (said || `Marketo answered ${code}.`)),
    ...(requestId ? { requestId } : {}),
    retryable: passing.has(code) || doubtful.has(code) || meaning === "queue-full",
    ...(unsure ? { unsure: true as const } : {}),
    ...(code === "603" && permission !== undefined ? { permission } : {}),
    ...(meaning === undefined ? {} : { meaning }),
  };
}

function denied(permission: string | undefined): string {
  const role = permission === undefined ? "" : ` The role of the API user needs “${permission}”.`;
  return `Marketo denies access.${role} If the role is right: this computer's address may be missing under Admin > Web Services > IP Restrictions.`;
}

function meaningOf(said: string): MarketoError["meaning"] {
  if (/quota/i.test(said)) return "export-quota";
  return /already/i.test(said) ? "already-queued" : "queue-full";
}
