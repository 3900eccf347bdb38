/** The zones of Indonesia in which batches take place: WIB, WITA, WIT. */
export const batchZones = ['Asia/Jakarta', 'Asia/Makassar', 'Asia/Jayapura'] as const;
export type BatchZone = (typeof batchZones)[number];
