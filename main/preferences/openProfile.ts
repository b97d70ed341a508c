import ElectronStore from "electron-store";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import type { Profile } from "./Profile.ts";

/** The profile's file, read once and written at each change. */
export type ProfileFile = {
  readonly get: () => Profile;
  readonly set: (change: Partial<Profile>) => void;
};

/** Opens `profile.json` of a folder. A broken file counts as an empty one, preferences that make no sense as the defaults. */
export function openProfile(folder: string): ProfileFile {
  const file = new ElectronStore({ cwd: folder, name: "profile", clearInvalidConfig: true });
  const stored = preferencesSchema.safeParse(file.get("preferences") ?? {});
  let current: Profile = { preferences: stored.success ? stored.data : preferencesSchema.parse({}) };
  return {
    get: () => current,
    set: (change) => {
      current = { ...current, ...change };
      file.set(change);
    },
  };
}
