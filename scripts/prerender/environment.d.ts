interface ImportMetaEnv {
  /** True in development, in unit tests and in `npm run build -- --mode test`: the gallery page exists. */
  readonly VITE_GALLERY: boolean;
}
