import { NEAR_SHARE, thresholds } from '#model/progress/thresholds';
import { statusesInOrder } from './statusesInOrder';
