import { isFlat } from "./isFlat.ts";

type TrustedTypes = {
  readonly createPolicy: (
    name: string,
    rules: { createScriptURL: (url: string) => string },
  ) => {
    readonly createScriptURL: (url: string) => string;
  };
};

/** Loads a bundle's file once, relative to the loader's own address; rejects when it cannot be had. */
export function createScriptLoader(own: HTMLScriptElement | null): (file: string) => Promise<void> {
  const loading = new Map<string, Promise<void>>();
  let trust = (url: string) => url;
  try {
    const { trustedTypes } = window as { trustedTypes?: TrustedTypes };
    const policy = trustedTypes?.createPolicy("parley", { createScriptURL: (url) => url });
    if (policy) trust = (url) => policy.createScriptURL(url);
  } catch {
    // The page's policy does not name ours; then the plain address is all there is to try.
  }

  return (file) => {
    if (!own) return Promise.reject(new Error(file));
    let load = loading.get(file);
    if (!load) {
      load = new Promise((resolve, reject) => {
        const script = document.createElement("script");
        script.src = trust(
          isFlat
            ? // What the loader's own name begins with, those of all begin with; a dash stands for a slash.
              own.src.replace(/parley\.js([?#].*)?$/, file.replace("/", "-"))
            : new URL(file, own.src).href,
        );
        // A host may name no encoding; then it would be the page's.
        script.charset = "utf-8";
        // A page whose policy goes by nonces trusts what carries its nonce.
        if (own.nonce) script.nonce = own.nonce;
        script.onload = () => resolve();
        script.onerror = () => {
          loading.delete(file);
          reject(new Error(file));
        };
        document.documentElement.append(script);
      });
      loading.set(file, load);
    }
    return load;
  };
}
