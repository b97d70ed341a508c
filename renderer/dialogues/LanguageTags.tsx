import styles from "./LanguageTags.module.css";

const room = 3;

/** The languages of a dialogue, default first; those for which there is no room are counted. */
export function LanguageTags({ tags }: { readonly tags: readonly string[] }) {
  const shown = tags.slice(0, tags.length > room ? room - 1 : room);
  const beyond = tags.slice(shown.length);
  return (
    <span className={styles.tags}>
      {shown.map((tag) => (
        <span key={tag} className={styles.tag}>
          {tag}
        </span>
      ))}
      {beyond.length > 0 && (
        <span className={styles.tag} data-tooltip={beyond.join(", ")}>
          +{beyond.length}
        </span>
      )}
    </span>
  );
}
