import { hasCredentials } from "../publishing/hasCredentials.ts";
import { isEncrypted } from "../publishing/isEncrypted.ts";

/**
 * Why something is no endpoint: nothing is there; no address; plain http to another computer, which would show the secret on
 * its way; a user or a password in it; the address of Marketo's own pages in place of its API.
 */
export type EndpointProblem = "missing" | "notAnAddress" | "notEncrypted" | "credentials" | "appAddress";

/** `endpoint`: what stands before `/rest`, `/bulk` and `/identity`; `munchkinId`: blank when the address does not name it. */
export type ReadEndpoint =
  | { readonly ok: true; readonly endpoint: string; readonly munchkinId: string }
  | { readonly ok: false; readonly problem: EndpointProblem };

const munchkinId = /^\d{3}-[a-z]{3}-\d{3}$/i;
const host = "mktorest.com";
/** From here on an address names a part of the API, not where it is. */
const apiPart = /\/+(?:rest|identity|bulk)(?:\/.*)?$/i;

/**
 * Reads an endpoint in any spelling: a Munchkin ID, a host, an address with or without `/rest`, `/identity` or a slash at the
 * end. Plain http is taken for this computer only.
 */
export function readEndpoint(typed: string): ReadEndpoint {
  const text = typed.trim();
  if (text === "") return no("missing");
  if (munchkinId.test(text)) return readEndpoint(`https://${text}.${host}`);
  const address = /^[a-z][a-z\d+.-]*:\/\//i.test(text) ? text : `https://${text}`;
  const match = /^(https?):\/\/([^/?#\\]+)([^?#]*)/i.exec(address);
  if (match === null) return no("notAnAddress");
  if (hasCredentials(address)) return no("credentials");
  const [, scheme = "", place = "", path = ""] = match;
  if (!/^(?:[a-z\d](?:[a-z\d.-]*[a-z\d])?|\[[\da-f:]+\])(?::\d{1,5})?$/i.test(place))
    return no("notAnAddress");
  if (!isEncrypted(address)) return no("notEncrypted");
  if (!/[.:]|^localhost$/i.test(place)) return no("notAnAddress");
  if (/^(?:app|login)(?:-[a-z\d]+)?\.marketo\.com$|^experience\.adobe\.com$/i.test(place))
    return no("appAddress");
  const before = `${path.replace(/\/{2,}/g, "/")}`.replace(apiPart, "").replace(/\/+$/, "");
  const [first = ""] = place.split(".");
  const endpoint = `${scheme.toLowerCase()}://${place.toLowerCase()}${before}`;
  if (!URL.canParse(endpoint)) return no("notAnAddress");
  return {
    ok: true,
    endpoint,
    munchkinId: munchkinId.test(first) ? first.toUpperCase() : "",
  };
}

function no(problem: EndpointProblem): ReadEndpoint {
  return { ok: false, problem };
}
