export const partnerKinds = ['university', 'training_body', 'government', 'other'] as const;
export type PartnerKind = (typeof partnerKinds)[number];

/** Two years of full days: more than any course. */
export const MOST_MINUTES = 250_000;
