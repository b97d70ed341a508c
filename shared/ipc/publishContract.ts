import { z } from "zod";
import { defineSchema } from "../dialogue/defineSchema.ts";
import { installCheckSchema } from "../publishing/installCheck.ts";
import { publicationSchema } from "../publishing/publication.ts";
import { publishReviewSchema } from "../publishing/publishReview.ts";
import { publishTargetSchema } from "../publishing/publishTarget.ts";

const nothing = defineSchema(() => z.void());
const targetSecret = defineSchema(() => z.string().max(10_000));
/**
 * `url`: where visitors find it; blank when nobody has said. `late`: caches give some of them an older bundle for a while, until
 * the instant (milliseconds since the epoch), where that is known.
 */
const published = defineSchema(() =>
  z.object({
    publication: z.string(),
    /** Whether this made a publication: there is none where visitors had all of it. */
    isNew: z.boolean(),
    changed: z.array(z.string()),
    url: z.string(),
    late: z.object({ until: z.number().optional() }).optional(),
  }),
);

/** The calls of the contract that are about publishing. */
export const publishContract = defineSchema(() => ({
  /** Where bundles can go. `hasSecret`: its password or key is known; no call ever answers it. */
  "targets:list": {
    input: nothing,
    output: z.array(z.object({ target: publishTargetSchema, hasSecret: z.boolean() })),
  },
  /** `secret`: the password or key; blank forgets it, left out keeps it. */
  "targets:save": {
    input: z.object({ target: publishTargetSchema, secret: targetSecret.optional() }),
    output: nothing,
  },
  "targets:remove": { input: z.object({ id: z.string() }), output: nothing },
  /** Tries a target as it was typed. `site`: what is there. */
  "targets:test": {
    input: z.object({ target: publishTargetSchema, secret: targetSecret.optional() }),
    output: z.object({ site: z.enum(["none", "parley", "other"]) }),
  },
  /** Asks for a folder, a zip file to write, or a key file to read. Null: the user cancelled. */
  "targets:choose": {
    input: z.object({ what: z.enum(["folder", "zip", "key"]) }),
    output: z.object({ path: z.string() }).nullable(),
  },
  "publish:review": { input: z.object({ target: z.string() }), output: publishReviewSchema },
  /**
   * Publishes all that is live. Error `problems` as with `bundle:export`; `target-changed` while there are files of somebody
   * else that are not in `replace`. `changed`: the files that were sent; none: visitors had all of it.
   */
  "publish:start": {
    input: z.object({
      target: z.string(),
      despiteWarnings: z.boolean().optional(),
      replace: z.array(z.string().max(200)).max(20).optional(),
    }),
    output: published,
  },
  "publish:stop": { input: nothing, output: nothing },
  /** Gives visitors an earlier publication again. */
  "publish:rollback": {
    input: z.object({
      publication: z.string(),
      replace: z.array(z.string().max(200)).max(20).optional(),
    }),
    output: published,
  },
  /** The line for a site's pages, also with a fingerprint, and what a Content-Security-Policy must allow. `known`: the address. */
  "install:describe": {
    input: z.object({ target: z.string() }),
    output: z.object({
      snippet: z.string(),
      pinned: z.string(),
      policy: z.array(z.string()),
      known: z.boolean(),
    }),
  },
  /** Fetches a page and looks whether the widget can run on it. */
  "install:check": {
    input: z.object({ target: z.string(), url: z.string().max(2000) }),
    output: installCheckSchema,
  },
  "publish:history": { input: z.object({ target: z.string() }), output: z.array(publicationSchema) },
}));
