import ElectronStore from "electron-store";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import type { Profile } from "./Profile.ts";

/** The profile's file, read once and written at each change. */
export type ProfileFile = {
  readonly get: () => Profile;
  /** @throws what the file system says when the file cannot be written */
  readonly set: (change: Partial<Profile>) => void;
};

/** Opens `profile.json` of a folder. A broken file counts as an empty one, preferences that make no sense as the defaults. */
export function openProfile(folder: string): ProfileFile {
  const open = () => new ElectronStore({ cwd: folder, name: "profile", clearInvalidConfig: true });
  let current: Profile = { preferences: readPreferences(open) };
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      open().set(change);
    },
  };
}

function readPreferences(open: () => ElectronStore): Profile["preferences"] {
  try {
    return preferencesSchema.parse(open().get("preferences") ?? {});
  } catch {
    return preferencesSchema.parse({});
  }
}
