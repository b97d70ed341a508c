import { isFlat } from "./isFlat.ts";

type Policy = { readonly createScriptURL: (url: string) => string };
type TrustedTypes = { readonly createPolicy: (name: string, rules: Policy) => Policy };

/** Loads a bundle's file once, relative to the loader's own address; rejects when it cannot be had. */
export function createScriptLoader(own: HTMLScriptElement | null): (file: string) => Promise<unknown> {
  const loading = new Map<string, Promise<unknown>>();
  // As they are now: a relative address is another one as soon as a page without reloads moves on.
  const { src = "", nonce } = own ?? {};
  const plain: Policy = { createScriptURL: (url) => url };
  let policy = plain;
  try {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    policy = trustedTypes?.createPolicy("parley", plain) ?? plain;
  } catch {
    // The page's policy does not name ours; then the plain address is all there is to try.
  }

  return (file) => {
    if (!src) return Promise.reject(new Error(file));
    let load = loading.get(file);
    if (!load) {
      load = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = policy.createScriptURL(
          isFlat
            ? // What the loader's own name begins with, those of all begin with; a dash stands for a slash.
              src.replace(/parley\.js([?#].*)?$/, file.replace("/", "-"))
            : // By hand: it takes a browser several times as long to make the first address or pattern.
              src.slice(0, ((src.split("?")[0] as string).split("#")[0] as string).lastIndexOf("/") + 1) +
                file,
        );
        // A host may name no encoding; then it would be the page's.
        script.charset = "utf-8";
        // A page whose policy goes by nonces trusts what carries its nonce.
        if (nonce) script.nonce = nonce;
        script.onload = resolve;
        script.onerror = () => {
          loading.delete(file);
          reject(new Error(file));
        };
        // Nothing is drawn in there, so the browser need not look at the page's styles anew.
        (document.head ?? document.documentElement).append(script);
      });
      loading.set(file, load);
    }
    return load;
  };
}
