import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from "node:crypto";

const cipher = "aes-256-gcm";
const nonceBytes = 12;
const tagBytes = 16;

/** Makes texts unreadable without the key, and reads them again. */
export type Seal = {
  readonly close: (text: string, name: string) => string;
  /** Undefined: another key has sealed it, it has another name, or somebody has changed it. */
  readonly open: (sealed: string, name: string) => string | undefined;
};

/** AES-256-GCM with a key made of `secret`; `name` is bound to the text, so that one cannot stand in for another. */
export function createSeal(secret: string): Seal {
  const key = Buffer.from(hkdfSync("sha256", secret, "", "parley relay tokens", 32));
  return {
    close: (text, name) => {
      const nonce = randomBytes(nonceBytes);
      const closing = createCipheriv(cipher, key, nonce).setAAD(Buffer.from(name));
      const body = Buffer.concat([closing.update(text, "utf8"), closing.final()]);
      return Buffer.concat([nonce, closing.getAuthTag(), body]).toString("base64");
    },
    open: (sealed, name) => {
      const bytes = Buffer.from(sealed, "base64");
      try {
        const opening = createDecipheriv(cipher, key, bytes.subarray(0, nonceBytes))
          .setAAD(Buffer.from(name))
          .setAuthTag(bytes.subarray(nonceBytes, nonceBytes + tagBytes));
        return Buffer.concat([
          opening.update(bytes.subarray(nonceBytes + tagBytes)),
          opening.final(),
        ]).toString("utf8");
      } catch {
        return undefined;
      }
    },
  };
}
