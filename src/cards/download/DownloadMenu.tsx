import { useState, type ReactNode } from 'react';
import type { Figure } from '#model/figure';
import { loadPart } from '#language/translator';
import { useLocale } from '#language/useLocale';
import { buttonClass } from '#ui/Button';
import { Icon } from '#ui/Icon';
import { loadLateStyles } from '#ui/browser/lateStyles';
import { Popover } from '#ui/Popover';
import styles from './DownloadMenu.module.css';

/** The menu with all that it says; asked for again after a failure. */
async function load() {
  const [{ DownloadChoices }] = await Promise.all([
    import('./DownloadChoices'),
    loadPart('figures'),
    loadPart('exports'),
    loadLateStyles(),
  ]);
  return DownloadChoices;
}

type Props = {
  readonly figure: Figure;
  /** True where the button carries its word, as the first action of a page. */
  readonly primary?: boolean;
};

/** The download button of a figure; its menu is fetched when someone comes near. */
export function DownloadMenu({ figure, primary = false }: Props) {
  const { t, say } = useLocale();
  const [dialog, setDialog] = useState<ReactNode>(null);
  return (
    <div className={styles['place']}>
      <Popover
        menu
        name={t('download.menuOf', { title: say(figure.title) })}
        buttonClass={primary ? buttonClass('primary') : styles['button']}
        load={load}
        renderPanel={(Choices, id) => <Choices figure={figure} panel={id} onDialog={setDialog} />}
        waiting={t('app.loading')}
        broken={t('trouble.partFailed')}
      >
        <Icon name="download" size={20} />
        {primary ? t('download.button') : null}
      </Popover>
      {dialog}
    </div>
  );
}
