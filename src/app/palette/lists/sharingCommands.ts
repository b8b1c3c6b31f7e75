import type { Command } from '#app/palette/command';
import { inAllLanguages } from '#app/palette/inAllLanguages';

/** The address of the page as it stands, and paper. */
export function sharingCommands(): readonly Command[] {
  return [
    {
      id: 'link',
      group: 'sharing',
      name: inAllLanguages(({ t }) => t('download.copyLink')),
      also: inAllLanguages(({ t }) => t('palette.also.link')),
      icon: { file: 'link' },
      usual: true,
      action: { kind: 'link' },
    },
    {
      id: 'print',
      group: 'sharing',
      name: inAllLanguages(({ t }) => t('palette.print')),
      also: inAllLanguages(({ t }) => t('palette.also.print')),
      icon: { file: 'print' },
      usual: true,
      action: { kind: 'print' },
    },
  ];
}
