import styles from "./Logo.module.css";

/** Parley's mark: two speech bubbles that share an edge. */
export function Logo() {
  return (
    <svg className={styles.logo} viewBox="0 0 28 28" aria-hidden="true">
      <rect width="28" height="28" rx="8" className={styles.ground} />
      <path
        className={styles.front}
        d="M7 9.5A2.5 2.5 0 0 1 9.5 7h7A2.5 2.5 0 0 1 19 9.5v3a2.5 2.5 0 0 1-2.5 2.5H11l-4 3.2z"
      />
      <path
        className={styles.back}
        d="M21 12.4c.6.5 1 1.200 1 2.100v7L18.600 19H14a2.500 2.500 0 0 1-2.400-1.800h5.100a4.300 4.300 0 0 0 4.300-4.300z"
      />
    </svg>
  );
}
