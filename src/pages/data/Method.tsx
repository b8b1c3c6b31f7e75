import { NEAR_SHARE } from '#model/progress/thresholds';
import { shareText } from '#cards/status/shareText';
import { StatusMark } from '#cards/status/StatusMark';
import { thresholdTexts } from '#cards/status/thresholdTexts';
import { useLocale } from '#language/useLocale';
import styles from './DataPage.module.css';
import { missingReasons } from './missingReasons';

const statuses = ['exceeded', 'met', 'near', 'missed', 'done', 'tracked', 'nodata'] as const;

/** How the board reads, judges and compares, for people who do not reckon for a living. */
export function Method() {
  const { t } = useLocale();
  return (
    <div className={styles['method']}>
      {(['nothing', 'kinds', 'qualifiers', 'aims', 'change'] as const).map((topic) => (
        <div key={topic}>
          <h3>{t(`data.method.${topic}.title`)}</h3>
          <p>{t(`data.method.${topic}.body`)}</p>
        </div>
      ))}
      <div>
        <h3>{t('data.method.missing.title')}</h3>
        <p>{t('data.method.missing.body')}</p>
        <dl>
          {missingReasons.map((reason) => (
            <div key={reason}>
              <dt>{t(`missing.${reason}`)}</dt>
              <dd>{t(`data.method.reasons.${reason}`)}</dd>
            </div>
          ))}
        </dl>
      </div>
      <Statuses />
      <Pace />
    </div>
  );
}

function Statuses() {
  const locale = useLocale();
  const { t } = locale;
  const share = shareText(NEAR_SHARE, locale);
  const near = thresholdTexts(locale).find(({ id }) => id === 'near');
  return (
    <div>
      <h3>{t('data.method.status.title')}</h3>
      <p>{t('data.method.status.body')}</p>
      <dl>
        {statuses.map((status) => (
          <div key={status}>
            <dt>
              <StatusMark status={status} />
            </dt>
            <dd>{t(`data.method.rules.${status}`, { share })}</dd>
          </div>
        ))}
      </dl>
      {near === undefined ? null : <p>{t('data.method.limit', { share, why: near.why })}</p>}
    </div>
  );
}

function Pace() {
  const locale = useLocale();
  const { t } = locale;
  const published = thresholdTexts(locale).filter(({ source }) => source !== null);
  const [source] = published.flatMap((one) => one.source ?? []);
  return (
    <div>
      <h3>{t('data.method.pace.title')}</h3>
      <p>{t('data.method.pace.body')}</p>
      <ul>
        {published.map(({ id, what }) => (
          <li key={id}>{what}</li>
        ))}
      </ul>
      {source === undefined ? null : (
        <p>
          <a href={source} rel="noreferrer">
            {t('data.method.pace.source')}
          </a>
        </p>
      )}
    </div>
  );
}
