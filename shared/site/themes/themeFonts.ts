/**
 * Fonts that every system has something alike of, by the name of the preset: nothing is loaded for them. As CSS takes
 * them for `font-family`.
 */
export const themeFonts = {
  system: "system-ui,sans-serif",
  humanist: "Seravek,'Gill Sans Nova',Ubuntu,Calibri,'DejaVu Sans',source-sans-pro,sans-serif",
  geometric: "Avenir,Montserrat,Corbel,'URW Gothic',source-sans-pro,sans-serif",
  classic: "Optima,Candara,'Noto Sans',source-sans-pro,sans-serif",
  grotesque: "Inter,Roboto,'Helvetica Neue','Arial Nova','Nimbus Sans',Arial,sans-serif",
  rounded:
    "ui-rounded,'Hiragino Maru Gothic ProN',Quicksand,Comfortaa,Manjari,'Arial Rounded MT Bold',Calibri,sans-serif",
  serif: "'Iowan Old Style','Palatino Linotype','URW Palladio L',P052,serif",
  transitional: "Charter,'Bitstream Charter','Sitka Text',Cambria,serif",
  slab: "Rockwell,'Rockwell Nova','Roboto Slab','DejaVu Serif','Sitka Small',serif",
  mono: "ui-monospace,'Cascadia Code','Source Code Pro',Menlo,Consolas,'DejaVu Sans Mono',monospace",
} as const;

export type ThemeFont = keyof typeof themeFonts;
