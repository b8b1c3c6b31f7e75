import { t } from 'i18next';
import { Icon } from '#ui/Icon';
import type { IndicatorFigure } from '#model/figure';
import { FigureChart } from './FigureChart.tsx';

const number = new Intl.NumberFormat('vi');

export function Card({ figure }: { readonly figure: IndicatorFigure }) {
  const { headline, unit } = figure;
  const { latest, target, previous, verdict } = headline;
  const write = (value: number | null | undefined) => (value == null ? '–' : number.format(value));
  return (
    <article className="card">
      <p className="top">
        <span>
          <Icon name="chart" /> {figure.category.name.vi}
        </span>
        <span className="badge">{t(`status.${verdict.status}`)}</span>
      </p>
      <h3>
        {figure.title.vi} {latest?.period}
      </h3>
      <p className="value">
        {write(latest?.value)} <small>{unit.short.vi}</small>
      </p>
      <dl>
        <dt>{t('card.target')}</dt>
        <dd>{write(target?.value)}</dd>
        <dt>{previous?.period ?? t('card.firstFigure')}</dt>
        <dd>{write(previous?.value)}</dd>
      </dl>
      {figure.kind === 'none' ? null : <FigureChart figure={figure} height={86} small />}
      <small>{figure.sources.map((source) => source.short.vi).join(', ')}</small>
    </article>
  );
}
