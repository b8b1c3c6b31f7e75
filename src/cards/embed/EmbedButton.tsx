import { lazy, Suspense, useState } from 'react';
import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { Button } from '#ui/Button';
import { Guard } from '#ui/Guard';
import { Icon } from '#ui/Icon';

const EmbedDialog = lazy(async () => ({ default: (await import('./EmbedDialog')).EmbedDialog }));

/** Opens the code with which another page shows this figure. */
export function EmbedButton({ figure }: { readonly figure: IndicatorFigure }) {
  const { t } = useLocale();
  const [open, setOpen] = useState(false);
  return (
    <>
      <Button aria-haspopup="dialog" onClick={() => setOpen(true)}>
        <Icon name="embed" size={20} /> {t('embed.button')}
      </Button>
      {open ? (
        <Guard fallback={<p role="status">{t('trouble.partFailed')}</p>}>
          <Suspense fallback={null}>
            <EmbedDialog figure={figure} onClose={() => setOpen(false)} />
          </Suspense>
        </Guard>
      ) : null}
    </>
  );
}
