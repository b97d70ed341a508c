import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { hasCredentials } from "./hasCredentials.ts";
import { isEncrypted } from "./isEncrypted.ts";

const place = defineSchema(() => z.string().trim().min(1).max(1000));
const word = defineSchema(() => z.string().trim().max(300).default(""));
/** A name or password in it would stand in the store, and in what visitors are told. */
const webAddress = defineSchema(() =>
  z
    .url({ protocol: /^https?$/ })
    .max(1000)
    .refine((address) => !hasCredentials(address), "A user or a password does not belong in the address"),
);
/** Passwords and keys travel there. */
const serverAddress = defineSchema(() =>
  webAddress.refine(isEncrypted, "Use https (http only on this computer)"),
);

const common = defineSchema(() =>
  z.object({
    id: z.string().regex(/^[\w-]{1,60}$/),
    name: z.string().trim().min(1).max(100),
    /** Where visitors find the bundle, such as https://acme.com/parley/; blank when nobody has said. */
    address: z.union([z.literal(""), webAddress]).default(""),
  }),
);

/**
 * Where bundles go. It holds nothing secret: the password or key of a target is kept apart, in main. `hostKey`: the
 * fingerprint of the SFTP server that the user has agreed to, as OpenSSH writes it; `inside`: a folder of the repository;
 * `connection`: the ID of a connection to Marketo, whose key it uses; `prefix`: what the names of all files begin with, since
 * those of Design Studio share one space.
 */
export const publishTargetSchema = defineSchema(() =>
  z.discriminatedUnion("kind", [
    common.extend({ kind: z.literal("folder"), folder: place }),
    common.extend({ kind: z.literal("zip"), file: place }),
    common.extend({ kind: z.literal("webdav"), url: serverAddress, user: word }),
    common.extend({
      kind: z.literal("sftp"),
      host: place,
      port: z.number().int().min(1).max(65_535).default(22),
      user: place,
      folder: place,
      keyFile: word,
      hostKey: word,
    }),
    common.extend({
      kind: z.literal("s3"),
      endpoint: serverAddress,
      region: z.string().trim().max(100).default("us-east-1"),
      bucket: place,
      prefix: word,
      accessKey: place,
    }),
    common.extend({ kind: z.literal("git"), folder: place, inside: word, push: z.boolean().default(true) }),
    common.extend({
      kind: z.literal("designStudio"),
      connection: place,
      folder: place,
      prefix: z
        .string()
        .regex(/^[a-z0-9-]{0,40}$/)
        .default(""),
    }),
  ]),
);

export type PublishTarget = z.infer<typeof publishTargetSchema>;
