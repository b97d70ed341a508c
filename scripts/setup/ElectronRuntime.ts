/** An unpacked Electron: its folder, version, and where it came from. */
export type ElectronRuntime = {
  readonly folder: string;
  readonly version: string;
  readonly source: "official" | "fallback";
};
