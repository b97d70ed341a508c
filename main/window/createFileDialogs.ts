import { type BrowserWindow, dialog, type FileFilter } from "electron";
import type { Texts } from "../texts/Texts.ts";
import type { FileDialogs, FileKind } from "./FileDialogs.ts";

/** The system's file dialogs over a window, in the user's language. */
export function createFileDialogs(window: BrowserWindow, texts: () => Texts): FileDialogs {
  const documents = (): FileFilter => ({ name: texts().documents, extensions: ["json"] });
  const pages = (): FileFilter => ({ name: texts().webPages, extensions: ["html"] });
  const everything = (): FileFilter => ({ name: texts().allFiles, extensions: ["*"] });

  const filters: { readonly [Kind in FileKind]: () => FileFilter } = {
    document: documents,
    page: pages,
    xliff: () => ({ name: "XLIFF", extensions: ["xlf", "xliff"] }),
    csv: () => ({ name: "CSV", extensions: ["csv"] }),
    ics: () => ({ name: "iCalendar", extensions: ["ics"] }),
    mermaid: () => ({ name: "Mermaid", extensions: ["mmd", "mermaid"] }),
    svg: () => ({ name: "SVG", extensions: ["svg"] }),
    zip: () => ({ name: "ZIP", extensions: ["zip"] }),
    png: () => ({ name: "PNG", extensions: ["png"] }),
  };

  return {
    chooseDocuments: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: texts().import,
        buttonLabel: texts().import,
        properties: ["openFile", "multiSelections"],
        filters: [
          { ...documents(), extensions: ["json", "html", "htm", "twee", "tw", "dialog"] },
          everything(),
        ],
      });
      return canceled ? undefined : filePaths;
    },
    chooseFile: async (suggested, kind) => {
      const { canceled, filePath } = await dialog.showSaveDialog(window, {
        title: texts().export,
        buttonLabel: texts().export,
        defaultPath: suggested,
        properties: ["showOverwriteConfirmation", "createDirectory"],
        filters: [filters[kind](), everything()],
      });
      return canceled || filePath === "" ? undefined : filePath;
    },
    chooseLanguageFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: texts().import,
        buttonLabel: texts().import,
        properties: ["openFile"],
        filters: [{ name: texts().languageFiles, extensions: ["xlf", "xliff", "csv"] }, everything()],
      });
      return canceled ? undefined : filePaths[0];
    },
    choosePdf: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ["openFile"],
        filters: [{ name: "PDF", extensions: ["pdf"] }, everything()],
      });
      return canceled ? undefined : filePaths[0];
    },
    choosePage: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ["openFile"],
        filters: [{ ...pages(), extensions: ["html", "htm"] }],
      });
      return canceled ? undefined : filePaths[0];
    },
    chooseKeyFile: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        properties: ["openFile", "showHiddenFiles"],
      });
      return canceled ? undefined : filePaths[0];
    },
    chooseLog: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: texts().import,
        buttonLabel: texts().import,
        properties: ["openFile"],
        filters: [{ name: "JSON", extensions: ["json", "jsonl", "ndjson", "log", "gz"] }, everything()],
      });
      return canceled ? undefined : filePaths[0];
    },
    chooseFolder: async () => {
      const { canceled, filePaths } = await dialog.showOpenDialog(window, {
        title: texts().export,
        buttonLabel: texts().chooseFolder,
        properties: ["openDirectory", "createDirectory"],
      });
      return canceled ? undefined : filePaths[0];
    },
  };
}
