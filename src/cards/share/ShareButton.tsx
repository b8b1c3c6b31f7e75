import { useContext } from 'react';
import type { IndicatorFigure } from '#model/figure';
import { useLocale } from '#language/useLocale';
import { pageAddress } from '#export/entry/pageAddress';
import { linkTo } from '#selection/linkTo';
import { copyText } from '#ui/browser/copyText';
import { shareSheet, takesLinks } from '#ui/browser/shareSheet';
import { Button } from '#ui/Button';
import { FileIcon } from '#ui/icons/FileIcon';
import { NoticeContext } from '#ui/NoticeBoard';

/** Hands the address of an indicator's page to the system's share sheet, or copies it where there is none. */
export function ShareButton({ figure }: { readonly figure: IndicatorFigure }) {
  const { t, say, language } = useLocale();
  const notify = useContext(NoticeContext);
  const share = async () => {
    const link = linkTo(pageAddress(figure, language));
    const shared = takesLinks() ? await shareSheet({ title: say(figure.indicator.name), url: link }) : 'failed';
    if (shared === 'shared' || shared === 'closed') return notify(null);
    if (await copyText(link)) return notify({ text: t('indicator.linkCopied'), icon: 'met' });
    return notify({ text: t('indicator.linkByHand', { link }), icon: 'warning' });
  };
  return (
    <Button onClick={() => void share()}>
      <FileIcon name="share" /> {t('indicator.share')}
    </Button>
  );
}
