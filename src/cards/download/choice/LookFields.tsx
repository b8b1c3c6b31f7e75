import { useLocale } from '#language/useLocale';
import type { Look } from '#export/look';
import { Segments } from '#ui/choice/Segments';
import { Switch } from '#ui/Switch';
import { useExportChoice } from './useExportChoice';
import { useLookChoices } from './useLookChoices';

/** The choices about the look of a file, those that its format heeds. */
export function LookFields({ heeds }: { readonly heeds: readonly (keyof Look)[] }) {
  const { t } = useLocale();
  const [choice, change] = useExportChoice();
  const { sheet, paper } = useLookChoices();
  return (
    <>
      {heeds.includes('sheet') ? <Segments choice={sheet} /> : null}
      {heeds.includes('paper') ? <Segments choice={paper} /> : null}
      {heeds.includes('qr') ? (
        <Switch name={t('download.qr')} on={choice.qr} onChange={(qr) => change({ qr })} />
      ) : null}
    </>
  );
}
