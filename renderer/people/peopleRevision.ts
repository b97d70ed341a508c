import { create } from "zustand";

/** Raised each time that the people who were fetched have changed: whoever shows something of them reads it anew. */
export const peopleRevision = create(() => ({ revision: 0 }));
