import { useContext, useRef } from 'react';
import type { Figure } from '#model/figure';
import { namedSentenceOf } from '#language/sentence/sentenceOf';
import { useLocale } from '#language/useLocale';
import { copyText } from '#ui/browser/copyText';
import { selectText } from '#ui/browser/selectText';
import { Button } from '#ui/Button';
import { NoticeContext } from '#ui/NoticeBoard';
import styles from './CopySentence.module.css';

/** The figure in one sentence with a button that copies it; where copying is refused, the sentence is selected. */
export function CopySentence({ figure }: { readonly figure: Figure }) {
  const locale = useLocale();
  const { t } = locale;
  const sentence = namedSentenceOf(figure, locale);
  const notify = useContext(NoticeContext);
  const spoken = useRef<HTMLParagraphElement>(null);
  const copy = async () => {
    if (await copyText(sentence)) return notify({ text: t('sentence.copied'), icon: 'met' });
    if (spoken.current !== null) selectText(spoken.current);
    return notify({ text: t('sentence.copyDenied'), icon: 'warning' });
  };
  return (
    <div className={styles['sentence']}>
      <p ref={spoken}>{sentence}</p>
      <Button onClick={() => void copy()}>{t('sentence.copy')}</Button>
    </div>
  );
}
