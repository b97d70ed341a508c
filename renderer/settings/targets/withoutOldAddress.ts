import type { PublishTarget } from "#shared/publishing/publishTarget.ts";

/**
 * A target as it was changed, without the address of visitors when it has become another place for them: Design Studio's comes
 * from the subscription, and is found out anew by the next publish.
 */
export function withoutOldAddress(before: PublishTarget, after: PublishTarget): PublishTarget {
  const from = subscription(before);
  return from === subscription(after) || from === "" || after.address !== before.address
    ? after
    : { ...after, address: "" };
}

/** Whose Design Studio it is; blank where nobody has said yet; undefined for any other kind. */
function subscription(target: PublishTarget): string | undefined {
  return target.kind === "designStudio" ? target.connection : undefined;
}
