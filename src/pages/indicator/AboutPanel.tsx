import { Fragment, type ReactNode } from 'react';
import type { Board } from '#model/board';
import type { IndicatorFigure } from '#model/figure';
import type { Observation } from '#model/observation';
import { capital } from '#language/formats/capital';
import { useLocale } from '#language/useLocale';
import styles from './AboutPanel.module.css';

type Props = { readonly board: Board; readonly figure: IndicatorFigure; readonly facts: readonly Fact[] };

export type Fact = NonNullable<IndicatorFigure['indicator']['facts']>[number];

/** What the indicator is, how it is measured, and who says so. */
export function AboutPanel({ board, figure, facts }: Props) {
  const locale = useLocale();
  const { t, say } = locale;
  const { indicator, unit, headline } = figure;
  const { latest, target } = headline;
  const name = unit.kind === 'percent' ? `${say(unit.name)} (%)` : say(unit.name);
  const numeric = indicator.decimals > 0 && unit.kind !== 'words';
  const decimals = t('indicator.decimals', { count: indicator.decimals });
  const every = t(`indicator.every.${indicator.frequency}`);
  const planKey = target?.scenario === 'plan' ? 'card.planOf' : 'card.targetOf';
  const told = new Set([latest?.source, target?.source]);
  const others = figure.sources.filter((source) => !told.has(source.id));
  return (
    <section className={styles['about']} aria-labelledby="about-title">
      <h2 id="about-title">{t('indicator.about')}</h2>
      <dl>
        <Row name={t('card.definition')}>{say(indicator.definition)}</Row>
        <Row name={t('indicator.unit')}>
          {capital(numeric ? t('indicator.unitWith', { unit: name, decimals }) : name)}
        </Row>
        <Row name={t('indicator.frequency')}>
          {latest === null ? every : t('indicator.newest', { every, period: locale.period(latest.period) })}
        </Row>
        <Row name={t('indicator.direction')}>{capital(t(`direction.${indicator.direction}`))}</Row>
        {latest === null ? null : (
          <Row name={t('table.source')}>
            <Provenance board={board} one={latest} />
          </Row>
        )}
        {target === null ? null : (
          <Row name={t(planKey, { period: locale.period(target.period) })}>
            {locale.observation(target, unit)}
            <br />
            <Provenance board={board} one={target} />
          </Row>
        )}
        {others.length === 0 ? null : (
          <Row name={t('indicator.otherSources')}>
            {others.map((source, index) => (
              <Fragment key={source.id}>
                {index === 0 ? '' : '; '}
                <a href={source.url} rel="noreferrer">
                  {say(source.short)}
                </a>
              </Fragment>
            ))}
          </Row>
        )}
        {facts.map((fact) => (
          <Row key={fact.label.en} name={say(fact.label)}>
            {capital(say(fact.words))}
          </Row>
        ))}
        {indicator.note === undefined ? null : <Row name={t('indicator.note')}>{say(indicator.note)}</Row>}
      </dl>
      <p className={styles['all']}>
        <a href="#versions">{t('indicator.allFigures')}</a>
      </p>
    </section>
  );
}

function Row({ name, children }: { readonly name: string; readonly children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}

/** Who published a figure, under which title, where in it, and when. */
function Provenance({ board, one }: { readonly board: Board; readonly one: Observation }) {
  const { t, say, date } = useLocale();
  const source = board.sources.find((other) => other.id === one.source);
  if (source === undefined) return <>{t('card.noSource')}</>;
  const place = one.locator === undefined ? '' : t('indicator.place', { place: say(one.locator) });
  const dated = one.published === null ? '' : t('indicator.dated', { date: date(one.published) });
  const rest = [source.note === undefined ? '' : say(source.note), place, dated].filter((part) => part !== '');
  return (
    <>
      {source.publisher}, <a href={source.url} rel="noreferrer">{`“${source.title}”`}</a>
      {rest.length === 0 ? null : <span className={styles['place']}>{rest.join(' ')}</span>}
    </>
  );
}
