import { ImageUp, UserRound, X } from "lucide-react";
import { useRef, useState } from "react";
import { agentsTexts } from "../../i18n/areas/agentsTexts.ts";
import { useTexts } from "../../i18n/useTexts.ts";
import { Button } from "../../ui/Button.tsx";
import { IconButton } from "../../ui/IconButton.tsx";
import styles from "../AgentsScreen.module.css";
import { squarePicture } from "./squarePicture.ts";

type PhotoFieldProps = {
  readonly photo: string | undefined;
  readonly onChange: (photo: string | undefined) => void;
};

/** The agent's photo: chosen from the disk, replaced, taken out again. */
export function PhotoField({ photo, onChange }: PhotoFieldProps) {
  const t = useTexts(agentsTexts);
  const input = useRef<HTMLInputElement>(null);
  const [isRefused, setRefused] = useState(false);
  async function take(file: File): Promise<void> {
    const made = await squarePicture(file);
    setRefused(made === undefined);
    if (made !== undefined) onChange(made);
  }
  return (
    <div className={styles.photo}>
      {photo === undefined ? (
        <span className={styles.face} data-blank>
          <UserRound size={26} aria-hidden />
        </span>
      ) : (
        <img src={photo} alt="" className={styles.face} />
      )}
      <Button icon={ImageUp} onClick={() => input.current?.click()}>
        {photo === undefined ? t.choosePhoto : t.replacePhoto}
      </Button>
      {photo !== undefined && (
        <IconButton label={t.removePhoto} icon={X} onClick={() => onChange(undefined)} />
      )}
      {isRefused && (
        <span className={styles.bad} role="alert">
          {t.badPhoto}
        </span>
      )}
      <input
        ref={input}
        type="file"
        hidden
        accept="image/png,image/jpeg,image/webp"
        onChange={({ target }) => {
          const [chosen] = target.files ?? [];
          if (chosen) void take(chosen);
          target.value = "";
        }}
      />
    </div>
  );
}
