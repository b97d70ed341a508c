import styles from "./LanguageTags.module.css";

const room = 3;

/** The languages of a dialogue, default first; those for which there is no room are counted. */
export function LanguageTags({ tags }: { readonly tags: readonly string[] }) {
  const beyond = tags.slice(room);
  return (
    <span className={styles.tags}>
      {tags.slice(0, room).map((tag) => (
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
