import type { Group } from '#model/selection/fits';

/** The groups that stand behind "More filters"; categories and one status have their own place above. */
export const furtherGroups: readonly Group[] = ['period', 'area', 'kind', 'target', 'conflict'];
