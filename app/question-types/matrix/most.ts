/** The largest matrix. More columns than these fit no screen. */
export const MOST = { rows: 20, columns: 7 } as const;
