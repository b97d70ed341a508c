/** The system's way to encrypt, as Electron's `safeStorage` offers it. */
export type Keyring = {
  readonly isEncryptionAvailable: () => boolean;
  readonly encryptString: (plain: string) => Buffer;
  readonly decryptString: (encrypted: Buffer) => string;
  /** Linux only. `basic_text`: a password known to everybody, so no encryption at all. */
  readonly getSelectedStorageBackend?: () => string;
};
