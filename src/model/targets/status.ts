/** Statuses of an indicator, best first. */
export const statuses = ['exceeded', 'met', 'done', 'near', 'missed', 'tracked', 'nodata'] as const;

export type Status = (typeof statuses)[number];
