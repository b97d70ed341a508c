import { create } from "zustand";

/** Raised each time that meetings have changed: whoever shows them reads them anew. */
export const meetingsRevision = create(() => ({ revision: 0 }));
