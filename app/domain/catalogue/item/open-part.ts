/** The part that is being written; `seen` null: a new one. */
export type OpenPart<P> = { part: P; seen: string | null };
