import type { Draft } from "immer";
import type { Text } from "#shared/dialogue/text.ts";
import { newId } from "../document/newId.ts";
import type { Option, OptionActions } from "./OptionList.tsx";
import type { EditOptions } from "./useNodeEdit.ts";

type EditOptionsOf = (recipe: (options: Draft<Option>[]) => void, options: EditOptions) => void;

/** The actions on a list of options, by a way to edit that list. */
export function optionActions(edit: EditOptionsOf): OptionActions {
  return {
    add: () =>
      edit(
        (options) => {
          const taken = new Set(options.map(({ id }) => id));
          options.push({ id: newId("a", taken, Math.random), label: {} });
        },
        { name: "addAnswer" },
      ),
    change: (index, { label, value }) =>
      edit(
        (options) => {
          const option = options[index];
          if (!option) return;
          if (label !== undefined) option.label = label as Draft<Text>;
          if (value === "") delete option.value;
          else if (value !== undefined) option.value = value;
        },
        { name: "editText", field: `option ${index} ${value === undefined ? "label" : "value"}` },
      ),
    remove: (index) => edit((options) => void options.splice(index, 1), { name: "removeAnswer" }),
    move: (index, to) =>
      edit((options) => options.splice(to, 0, ...options.splice(index, 1)), { name: "moveAnswer" }),
  };
}
