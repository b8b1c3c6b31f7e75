import { business } from './indicators/business.mjs';
import { cultureSport } from './indicators/cultureSport.mjs';
import { environment } from './indicators/environment.mjs';
import { governance } from './indicators/governance.mjs';
import { growth } from './indicators/growth.mjs';
import { income } from './indicators/income.mjs';
import { partyBuilding } from './indicators/partyBuilding.mjs';
import { planning } from './indicators/planning.mjs';
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

const all = [growth, zoneGrowth, structure, income, business, society, environment, security, cultureSport, partyBuilding, planning, governance].flat();

/** Key indicators first, then the rest by category. */
export const indicators = [
  ...keyOrder.map((id) => all.find((indicator) => indicator.id === id)),
  ...all.filter(({ key }) => !key),
];
