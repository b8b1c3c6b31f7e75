import type { Expected, Fault } from '#dataset/faults/fault';
import { useLocale } from '#language/useLocale';
import type { Locale } from '#language/locale';
import styles from './Trouble.module.css';

function expectedText(expected: Expected, { t, number }: Locale): string {
  const given = {
    values:
      'values' in expected ? expected.values.join(', ') : 'languages' in expected ? expected.languages.join(', ') : '',
    value: 'value' in expected ? (typeof expected.value === 'number' ? number(expected.value) : expected.value) : '',
    list: 'list' in expected ? expected.list : '',
  };
  return t(`expected.${expected.code}`, given);
}

/** Every fault with its place, what stands there and what should. */
export function FaultTable({ faults, more }: { readonly faults: readonly Fault[]; readonly more: number }) {
  const locale = useLocale();
  const { t } = locale;
  return (
    <div
      className={styles['scroll']}
      role="region"
      aria-label={t('trouble.faults', { count: faults.length + more })}
      tabIndex={0}
    >
      <table className={styles['table']}>
        <thead>
          <tr>
            <th scope="col">{t('trouble.where')}</th>
            <th scope="col">{t('trouble.faults', { count: faults.length + more })}</th>
            <th scope="col">{t('trouble.expected')}</th>
            <th scope="col">{t('trouble.found')}</th>
          </tr>
        </thead>
        <tbody>
          {faults.map((fault, index) => (
            <tr key={index}>
              <td>
                <code>{fault.path}</code>
              </td>
              <td>{t(`fault.${fault.code}`)}</td>
              <td>{expectedText(fault.expected, locale)}</td>
              <td>{fault.found === '' ? '–' : <code className={styles['found']}>{fault.found}</code>}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {more > 0 ? <p>{t('trouble.moreFaults', { count: more })}</p> : null}
    </div>
  );
}
