import type { Paint } from '#charts/drawing';

export type Paints = Readonly<Record<Paint | 'surface-sunken', string>>;

/**
 * The light colours of ui/tokens.css as literals: a file that people pass on knows no CSS variables and no
 * dark mode. A test holds the two equal.
 */
export const lightPaints: Paints = {
  ink: '#10242b',
  'ink-muted': '#3f5259',
  'ink-subtle': '#53666c',
  surface: '#ffffff',
  'surface-sunken': '#e8edec',
  line: '#d8dfde',
  'line-strong': '#76878c',
  'chart-main': '#0b566b',
  'chart-main-soft': '#ddecf0',
  'chart-2': '#3d8da3',
  'chart-3': '#b5d6de',
  'chart-compare': '#76878c',
  'chart-compare-soft': '#b9c4c5',
  'chart-target': '#10242b',
  'chart-accent': '#9c1c62',
  'chart-grid': '#d8dfde',
  'chart-axis': '#76878c',
  'plot-met': '#387826',
  'plot-cap': '#113c24',
  'plot-ink': '#ffffff',
  canal: '#0b566b',
  waterline: '#10242b',
  'status-near': '#b8860b',
  'status-missed': '#9c1c62',
  'status-met-ink': '#1f5a1f',
  'status-missed-ink': '#7d1450',
  'action-ink': '#ffffff',
};
