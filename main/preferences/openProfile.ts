import ElectronStore from "electron-store";
import type { Profile } from "./Profile.ts";
import { parseProfile } from "./parseProfile.ts";

/** The profile's file, read once and written at each change. */
export type ProfileFile = {
  readonly get: () => Profile;
  readonly set: (change: Partial<Profile>) => void;
};

/** Opens `profile.json` of a folder; a broken file counts as an empty one. */
export function openProfile(folder: string): ProfileFile {
  const file = new ElectronStore({ cwd: folder, name: "profile", clearInvalidConfig: true });
  let current = parseProfile(file.store);
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      file.store = { ...file.store, ...current };
    },
  };
}
