import { useState, type ReactNode } from 'react';
import { useLocale } from '#language/useLocale';
import type { Place } from '#selection/addresses';
import { Guard } from '#ui/Guard';
import { Palette } from './Palette';

type Props = {
  readonly place: Place;
  /** What was typed before the palette was there; another object each time it is asked for. */
  readonly asked: { readonly typed: string };
};

/** The palette until it is closed, and the dialog that one of its commands opens after it. */
export function PaletteHost({ place, asked }: Props) {
  const { t } = useLocale();
  const [closed, setClosed] = useState<Props['asked'] | null>(null);
  const [dialog, setDialog] = useState<ReactNode>(null);
  const fallback = <p role="status">{t('trouble.partFailed')}</p>;
  return (
    <>
      {closed === asked ? null : (
        <Guard fallback={fallback}>
          <Palette place={place} typed={asked.typed} onClose={() => setClosed(asked)} onDialog={setDialog} />
        </Guard>
      )}
      {dialog === null ? null : <Guard fallback={fallback}>{dialog}</Guard>}
    </>
  );
}
