interface ImportMetaEnv {
  /** True in development, in unit tests and in `npm run build -- --mode test`: the gallery page exists. */
  readonly VITE_GALLERY: boolean;
  /** True where the site has more than one board, so that a visitor may choose. */
  readonly VITE_SEVERAL_BOARDS: boolean;
  /** The board that the start address shows. */
  readonly VITE_DEFAULT_BOARD: string;
  /**
   * Each board: marks of the bytes that this build checks (SHA-256 in hexadecimal), and how it is called in each language.
   * In development the marks are empty, so that every text is checked anew. Undefined in unit tests.
   */
  readonly VITE_CHECKED_BOARDS:
    | readonly {
        readonly id: string;
        readonly bytes: number;
        readonly sha256: string;
        readonly fingerprint: string;
        /** Fingerprint of what a board in parts says of them (`inParts`); all files that it names were checked. */
        readonly parts?: string | undefined;
        readonly title: Readonly<Record<'vi' | 'en', string>>;
        readonly subtitle: Readonly<Record<'vi' | 'en', string>>;
      }[]
    | undefined;
}
