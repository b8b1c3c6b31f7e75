interface ImportMetaEnv {
  /** True in development, in unit tests and in `npm run build -- --mode test`: the gallery page exists. */
  readonly VITE_GALLERY: boolean;
  /** Marks of each board that this build checks (SHA-256 in hexadecimal); undefined in development and in unit tests. */
  readonly VITE_CHECKED_BOARDS:
    | readonly {
        readonly id: string;
        readonly bytes: number;
        readonly sha256: string;
        readonly fingerprint: string;
      }[]
    | undefined;
}
