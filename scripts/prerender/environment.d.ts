interface ImportMetaEnv {
  /** True in development, in unit tests and in `npm run build -- --mode test`: the gallery page exists. */
  readonly VITE_GALLERY: boolean;
  /** SHA-256 of each board that this build checks; undefined in development and in unit tests. */
  readonly VITE_CHECKED_BOARDS: readonly string[] | undefined;
}
