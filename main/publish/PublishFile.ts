import type { BundleFile } from "#shared/site/bundleFile.ts";

/** A file that is published; `hash`: its SHA-256. */
export type PublishFile = BundleFile & { readonly hash: string };
