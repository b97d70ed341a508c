import type ElectronStore from "electron-store";
import { preferencesSchema } from "#shared/ipc/preferences.ts";
import type { Profile } from "./Profile.ts";
import { readProfileJson } from "./readProfileJson.ts";

/** The profile's file, read once and written at each change. */
export type ProfileFile = {
  readonly get: () => Profile;
  /** Holds from at once; done when it is written. @throws what the file system says when the file cannot be written */
  readonly set: (change: Partial<Profile>) => Promise<void>;
};

/** Opens `profile.json` of a folder. A broken file counts as an empty one, preferences that make no sense as the defaults. */
export function openProfile(folder: string): ProfileFile {
  let current: Profile = { preferences: readPreferences(folder) };
  let store: Promise<ElectronStore> | undefined;
  return {
    get: () => current,
    set: async (change) => {
      current = { ...current, ...change };
      store ??= openStore(folder);
      // One that could not be opened is tried again with the next change.
      store.catch(() => {
        store = undefined;
      });
      (await store).set(change);
    },
  };
}

async function openStore(folder: string): Promise<ElectronStore> {
  const { default: Store } = await import("electron-store");
  return new Store({ cwd: folder, name: "profile", clearInvalidConfig: true });
}

function readPreferences(folder: string): Profile["preferences"] {
  const profile = readProfileJson(folder);
  const known = typeof profile === "object" && profile !== null && "preferences" in profile;
  const parsed = preferencesSchema.safeParse(known ? profile.preferences : {});
  return parsed.success ? parsed.data : preferencesSchema.parse({});
}
