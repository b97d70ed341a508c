import type { MenuItemConstructorOptions } from "electron";
import type { MenuModel } from "#shared/ipc/menu.ts";
import type { Texts } from "../texts/Texts.ts";

type Place = MenuModel[number]["place"];
type Entry = MenuModel[number]["items"][number];

/**
 * The native menu: the studio's commands at their places, and what the system itself offers (clipboard, zoom, window,
 * and on macOS the app's own menu). Before the studio has sent its commands, `model` is empty.
 *
 * @param choose is called with the id of a command that is chosen
 */
export function menuTemplate({
  model,
  texts,
  platform,
  choose,
}: {
  readonly model: MenuModel;
  readonly texts: Texts;
  readonly platform: string;
  readonly choose: (id: string) => void;
}): MenuItemConstructorOptions[] {
  const mac = platform === "darwin";
  const own = (place: Place): MenuItemConstructorOptions[] =>
    separate(model.find((menu) => menu.place === place)?.items ?? [], choose);
  const label = (place: Place, otherwise: string): string =>
    model.find((menu) => menu.place === place)?.label ?? otherwise;
  const optional = (place: Place): MenuItemConstructorOptions[] =>
    own(place).length === 0 ? [] : [{ label: label(place, place), submenu: own(place) }];

  return [
    ...(mac ? [{ role: "appMenu" } as const] : []),
    {
      label: label("file", texts.file),
      submenu: joined(
        own("file"),
        mac ? [{ role: "close", label: texts.closeWindow }] : [{ role: "quit", label: texts.quit }],
      ),
    },
    {
      label: label("edit", texts.edit),
      submenu: joined(own("edit"), [
        { role: "cut", label: texts.cut },
        { role: "copy", label: texts.copy },
        { role: "paste", label: texts.paste },
        { role: "selectAll", label: texts.selectAll },
      ]),
    },
    {
      label: label("view", texts.view),
      submenu: joined(own("view"), [{ role: "togglefullscreen", label: texts.fullScreen }]),
    },
    ...optional("insert"),
    ...optional("dialogue"),
    ...(mac ? [{ role: "windowMenu" } as const] : []),
    ...optional("help"),
  ];
}

function separate(items: readonly Entry[], choose: (id: string) => void): MenuItemConstructorOptions[] {
  return items.flatMap((item, index) => {
    const previous = items[index - 1];
    const apart = previous !== undefined && previous.group !== item.group;
    return [...(apart ? [{ type: "separator" } as const] : []), native(item, choose)];
  });
}

function native(item: Entry, choose: (id: string) => void): MenuItemConstructorOptions {
  return {
    label: item.label,
    enabled: item.enabled,
    ...(item.accelerator === undefined ? {} : { accelerator: item.accelerator }),
    ...(item.checked === undefined ? {} : { type: "checkbox", checked: item.checked }),
    click: () => choose(item.id),
  };
}

function joined(
  commands: MenuItemConstructorOptions[],
  roles: MenuItemConstructorOptions[],
): MenuItemConstructorOptions[] {
  return commands.length === 0 ? roles : [...commands, { type: "separator" }, ...roles];
}
