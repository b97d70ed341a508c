import { create } from "zustand";

/** How often the site's settings were saved here: who shows something made of them knows by it that it is out of date. */
export const siteRevision = create<{ readonly saved: number }>(() => ({ saved: 0 }));
