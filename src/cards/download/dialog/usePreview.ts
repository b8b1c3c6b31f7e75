import { useEffect, useState } from 'react';
import type { Figure } from '#model/figure';
import type { Language } from '#model/languages';
import { loadLibrary } from '#export/loadLibrary';
import type { Look } from '#export/look';

/** Addresses of the pictures last drawn, and why there are none of the present look. */
export type Preview = { readonly pictures: readonly string[]; readonly error?: unknown };

/** Addresses of the very pictures that a download would save, one in each language. */
async function draw(figure: Figure, look: Look, languages: readonly Language[]): Promise<readonly string[]> {
  const { makeFile } = await loadLibrary(() => import('#cards/download/take/makeFile'));
  const files = await Promise.all(languages.map((language) => makeFile(figure, 'svg', [language], look)));
  return files.map(({ blob }) => URL.createObjectURL(blob));
}

/**
 * The pictures of a figure as it would be saved, drawn anew with every change of the look; until then the last ones
 * stay. `tongue` is the languages joined by a space, so that the same ones draw nothing; `attempt` counts tries.
 */
export function usePreview(figure: Figure, { sheet, paper, qr }: Look, tongue: string, attempt: number): Preview {
  const [preview, setPreview] = useState<Preview>({ pictures: [] });
  useEffect(() => {
    let left = false;
    let drawn: readonly string[] = [];
    const release = () => drawn.forEach((address) => URL.revokeObjectURL(address));
    const show = async () => {
      try {
        drawn = await draw(figure, { sheet, paper, qr }, tongue.split(' ') as Language[]);
        if (left) release();
        else setPreview({ pictures: drawn });
      } catch (error) {
        if (!left) setPreview({ pictures: [], error });
      }
    };
    void show();
    return () => {
      left = true;
      release();
    };
  }, [figure, sheet, paper, qr, tongue, attempt]);
  return preview;
}
