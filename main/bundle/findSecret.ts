import { tokenSource } from "#shared/dialogue/tokenSource.ts";

const secretName =
  /^(?:.*[._-])?(?:secret|token|pass(?:word|wd|phrase)?|credentials?|authorization|(?:api|access|private|client|signing)[_-]?(?:key|secret|token)|apikey|accesstoken|privatekey|clientsecret)$/i;
// Begins at the colon: from a scheme on, a long text without one, such as a picture in base64, would take quadratic time.
const withPassword = /[a-z0-9+.-]:\/\/[^\s/:@]+:[^\s/@]+@/i;
// What the visitor brings along, such as ?token={{visit.query.token}}, is no secret of the site's.
const tokens = new RegExp(tokenSource, "g");
const privateKey = /-----BEGIN [A-Z ]*PRIVATE KEY-----/;

/**
 * Looks for what must never reach a visitor: a value under a name such as `password` or `apiKey`, an address with a
 * password in it, a private key. Answers where it stands, as a path, or null.
 */
export function findSecret(value: unknown, at: readonly string[] = []): string | null {
  const name = at.at(-1) ?? "";
  if (typeof value === "string") {
    const found =
      withPassword.test(value) ||
      privateKey.test(value) ||
      (isWritten(value) && isSecretName(name)) ||
      hasSecretQuery(value);
    return found ? at.join(".") : null;
  }
  if (typeof value === "number" && isSecretName(name)) return at.join(".");
  if (typeof value !== "object" || value === null) return null;
  for (const [key, one] of Object.entries(value)) {
    const found = findSecret(one, [...at, key]);
    if (found !== null) return found;
  }
  return null;
}

/** Both `client_secret` and `clientSecret`. */
function isSecretName(name: string): boolean {
  return secretName.test(name) || secretName.test(name.replace(/([a-z\d])([A-Z])/g, "$1_$2"));
}

function hasSecretQuery(value: string): boolean {
  if (!/^https?:\/\/[^\s]*\?/i.test(value) || !URL.canParse(value)) return false;
  return [...new URL(value).searchParams].some(([name, content]) => isWritten(content) && isSecretName(name));
}

/** Whether anything but tokens stands there. */
function isWritten(value: string): boolean {
  return value.replace(tokens, "").trim() !== "";
}
