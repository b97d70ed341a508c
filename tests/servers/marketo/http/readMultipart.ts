import type { UploadedFile } from "./MarketoRequest.ts";
import { Refusal } from "./Refusal.ts";

export type Multipart = {
  readonly form: URLSearchParams;
  readonly files: { readonly [name: string]: UploadedFile };
};

/** The fields and files of a multipart body; what has a file name is a file. Refused with 613 when it is none. */
export async function readMultipart(body: Buffer, contentType: string): Promise<Multipart> {
  const data = await new Response(new Uint8Array(body), { headers: { "content-type": contentType } })
    .formData()
    .catch(() => {
      throw new Refusal("613", "Invalid Multipart request");
    });
  const form = new URLSearchParams();
  const files: { [name: string]: UploadedFile } = {};
  for (const [name, value] of data) {
    if (typeof value === "string") form.append(name, value);
    else files[name] = { name: value.name, type: value.type, bytes: Buffer.from(await value.arrayBuffer()) };
  }
  return { form, files };
}
