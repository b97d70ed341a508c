import { Autocomplete } from "@base-ui/react/autocomplete";
import { classNames } from "./classNames.ts";
import popup from "./popup.module.css";
import styles from "./SuggestionList.module.css";

type SuggestionListProps = {
  readonly itemClassName?: string | undefined;
  /** What is said of a name at its end, in a word or two. */
  readonly about?: ((name: string) => string | undefined) | undefined;
};

/** The names that fit what is typed into the autocomplete around it. Not on screen while there are none. */
export function SuggestionList({ itemClassName, about }: SuggestionListProps) {
  return (
    <Autocomplete.Portal>
      <Autocomplete.Positioner className={popup.positioner} sideOffset={4} collisionPadding={8}>
        <Autocomplete.Popup className={classNames(popup.popup, styles.popup)}>
          <Autocomplete.List>
            {(name: string) => (
              <Autocomplete.Item key={name} value={name} className={classNames(popup.item, itemClassName)}>
                {name}
                {about && <span className={popup.end}>{about(name)}</span>}
              </Autocomplete.Item>
            )}
          </Autocomplete.List>
        </Autocomplete.Popup>
      </Autocomplete.Positioner>
    </Autocomplete.Portal>
  );
}
