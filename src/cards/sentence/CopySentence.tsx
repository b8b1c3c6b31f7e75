import { useContext, useEffect, useRef, useState } from 'react';
import type { Figure } from '#model/figure';
import { namedSentenceOf, sentenceOf } from '#language/sentence/sentenceOf';
import { useLocale } from '#language/useLocale';
import { copyText } from '#ui/browser/copyText';
import { selectText } from '#ui/browser/selectText';
import { Button } from '#ui/Button';
import { FileIcon } from '#ui/icons/FileIcon';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './CopySentence.module.css';

/** The figure in one sentence; the button copies it with its name, or selects that where copying is refused. */
export function CopySentence({ figure }: { readonly figure: Figure }) {
  const locale = useLocale();
  const { t } = locale;
  const notify = useContext(NoticeContext);
  const shown = useRef<HTMLParagraphElement>(null);
  const [refusals, setRefusals] = useState(0);
  useEffect(() => {
    if (refusals > 0 && shown.current !== null) selectText(shown.current);
  }, [refusals]);
  const named = namedSentenceOf(figure, locale);
  const copy = async () => {
    if (await copyText(named)) return notify({ text: t('sentence.copied'), icon: 'met' });
    setRefusals((count) => count + 1);
    return notify({ text: t('sentence.copyDenied'), icon: 'warning' });
  };
  return (
    <div className={styles['sentence']}>
      <p ref={shown}>{refusals > 0 ? named : sentenceOf(figure, locale)}</p>
      <Button onClick={() => void copy()}>
        <FileIcon name="words" size={18} /> {t('sentence.copy')}
      </Button>
    </div>
  );
}
