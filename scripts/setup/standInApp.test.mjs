import { describe, expect, it } from "vitest";
import { readCommandLine } from "./standInApp/commandLine.cjs";

describe("the command line of the stand-in app", () => {
  it("takes the first word that is no option for the app, and leaves the rest to it", () => {
    expect(readCommandLine(["--no-sandbox", "/app", "file.json"])).toEqual({ modules: [], app: "/app" });
    expect(readCommandLine(["--app=/app"])).toEqual({ modules: [], app: "/app" });
  });

  it("collects the modules to load first", () => {
    const words = ["-r", "loader.js", "--require", "other.js", "--inspect=0", "/app", "-r", "not-ours.js"];
    expect(readCommandLine(words)).toEqual({ modules: ["loader.js", "other.js"], app: "/app" });
  });

  it("knows when it is only asked for a version, or for nothing", () => {
    expect(readCommandLine(["--version"])).toMatchObject({ version: true });
    expect(readCommandLine([])).toEqual({ modules: [] });
  });
});
