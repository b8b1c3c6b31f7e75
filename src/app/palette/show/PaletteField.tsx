import type { KeyboardEvent } from 'react';
import { useLocale } from '#language/useLocale';

type Props = {
  readonly onField: (field: HTMLInputElement | null) => void;
  /** Id of the list that it is about. */
  readonly list: string;
  /** Id of the option that Enter would take; none where nothing is listed. */
  readonly at: string | undefined;
  readonly value: string;
  readonly onChange: (value: string) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
};

/** Where the words for the palette are typed; the key combination that opened it closes it too. */
export function PaletteField({ onField, list, at, value, onChange, onKeyDown }: Props) {
  const { t } = useLocale();
  return (
    <input
      ref={(input) => {
        onField(input);
        // Where the dialog puts the focus when it opens; React would move the focus before.
        input?.setAttribute('autofocus', '');
      }}
      type="text"
      role="combobox"
      aria-label={t('app.quick')}
      aria-autocomplete="list"
      aria-expanded={at !== undefined}
      aria-controls={list}
      aria-activedescendant={at}
      placeholder={t('palette.placeholder')}
      value={value}
      maxLength={200}
      autoComplete="off"
      spellCheck={false}
      enterKeyHint="go"
      onChange={(event) => onChange(event.target.value)}
      onKeyDown={(event) => {
        const isKey = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k';
        if (!isKey) return onKeyDown(event);
        event.preventDefault();
        return event.currentTarget.closest('dialog')?.close();
      }}
    />
  );
}
