import type { ManifestWebhook } from "#shared/site/manifest.ts";
import { reportsBody } from "#shared/site/reportsBody.ts";
import { signedUrl } from "#shared/site/signedUrl.ts";
import type { LoadPart } from "../host/Parts.ts";
import type { Waiting } from "./createOutbox.ts";
import { sign } from "./sign.ts";

/** Reports as they are posted to a webhook. */
export type Parcel = {
  readonly those: readonly Waiting[];
  readonly address: string;
  readonly body: string;
};

/** Makes reports ready to be posted; rejects when they cannot be signed. */
export async function pack(
  { url, signWith }: ManifestWebhook,
  those: readonly Waiting[],
  load: LoadPart,
): Promise<Parcel> {
  const now = Date.now();
  const body = reportsBody(
    those.map(({ report }) => report),
    now,
  );
  const address =
    signWith === undefined ? url : await signedUrl(url, body, now, (text) => sign(signWith, text, load));
  return { those, address, body };
}
