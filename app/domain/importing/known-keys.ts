/** Keys that rows may refer to: of the files read so far, or of the database where a file is not given. */
export class KeySet {
  private readonly keys = new Map<string, number>();
  private readonly elsewhere = new Set<string>();
  private open = false;

  constructor(keys: Iterable<string> = []) {
    for (const key of keys) this.keys.set(key, 0);
  }

  /** @returns the line that had the key first, or null when it is new. 0: the database. */
  add(key: string, line: number): number | null {
    const known = this.keys.get(key);
    if (known === undefined) this.keys.set(key, line);
    return known ?? null;
  }

  get size(): number {
    return this.keys.size + this.elsewhere.size;
  }

  has(key: string): boolean {
    return this.open || this.keys.has(key) || this.elsewhere.has(key);
  }

  /** Keys that are known besides those of the file, which may name them again. */
  knowAlso(keys: Iterable<string>): void {
    for (const key of keys) this.elsewhere.add(key);
  }

  /** The file that defines the keys could not be read: nothing can be said about what refers to it. */
  acceptAnything(): void {
    this.open = true;
  }
}

/** What rows may refer to, by the file that defines it. */
export type KnownKeys = {
  units: KeySet;
  positions: KeySet;
  competencies: KeySet;
  /** The people of this export: superiors are among them. */
  employees: KeySet;
  /** People known from before: results and events of those who left are still theirs. */
  formerEmployees: KeySet;
  forms: KeySet;
  courses: KeySet;
};
