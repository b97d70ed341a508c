import type { HandlerContext } from "../../ipc/HandlerContext.ts";

/**
 * Answers what looks, now and then, whether another process, such as a command that syncs, has changed people or what is known of
 * connections, and tells the window. Own writes do not count: who makes them tells of them.
 */
export function watchPeople({
  store,
  people: { people, isThere },
  push,
}: Pick<HandlerContext, "store" | "people" | "push">): () => Promise<void> {
  const versionOfStore = () => store.db.pragma("data_version", { simple: true });
  let known = versionOfStore();
  let wasThere = isThere();
  let isLooking = false;
  return async () => {
    // The thread may be at something long.
    if (isLooking) return;
    isLooking = true;
    try {
      const isNew = isThere() && !wasThere;
      wasThere = isThere();
      // That they cannot be read is told to who wants to see them.
      const isOther = wasThere && (await people.hasChanged({}).catch(() => false));
      const now = versionOfStore();
      if (isNew || isOther || now !== known) push("people:changed", {});
      known = now;
    } finally {
      isLooking = false;
    }
  };
}
