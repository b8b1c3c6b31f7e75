import { budget } from './indicators/budget.mjs';
import { production } from './indicators/production.mjs';
import { cultureSport } from './indicators/cultureSport.mjs';
import { environment } from './indicators/environment.mjs';
import { governance } from './indicators/governance.mjs';
import { growth } from './indicators/growth.mjs';
import { growthPeriods } from './indicators/growthPeriods.mjs';
import { growthRanks } from './indicators/growthRanks.mjs';
import { income } from './indicators/income.mjs';
import { investment } from './indicators/investment.mjs';
import { partyBuilding } from './indicators/partyBuilding.mjs';
import { planning } from './indicators/planning.mjs';
import { poverty } from './indicators/poverty.mjs';
import { security } from './indicators/security.mjs';
import { society } from './indicators/society.mjs';
import { structure } from './indicators/structure.mjs';
import { zoneGrowth } from './indicators/zoneGrowth.mjs';

/** The twelve that open the overview, in their order there. */
const keyOrder = [
  'grdp-growth',
  'budget-revenue',
  'grdp-per-capita',
  'structure-zone2',
  'poverty-rate',
  'great-unity-houses',
  'security-teams',
  'master-plan-order',
  'medals-gold',
  'marathon-runners',
  'pci-rank',
  'grdp-growth-h1',
];

/** By category, and within one from the whole to the parts. */
const all = [
  growth,
  growthPeriods,
  growthRanks,
  zoneGrowth,
  structure,
  income,
  budget,
  investment,
  production,
  poverty,
  society,
  environment,
  security,
  cultureSport,
  partyBuilding,
  planning,
  governance,
].flat();

/** Key indicators first, then the rest by category. */
export const indicators = [
  ...keyOrder.map((id) => all.find((indicator) => indicator.id === id)),
  ...all.filter(({ key }) => !key),
];
