import type { BlockName } from './insertable-blocks.ts';

export type SlashState = {
  open: boolean;
  found: BlockName[];
  /** Which of them the next Enter takes. */
  at: number;
};

const CLOSED: SlashState = { open: false, found: [], at: 0 };

/** The menu that opens where "/" is typed, between the editor, which hears the keys, and the list, which shows it. */
export class SlashStore {
  private state = CLOSED;
  private readonly listeners = new Set<() => void>();
  /** Where the list is shown; the editor places it. */
  readonly box = document.createElement('div');
  take: (name: BlockName) => void = () => {};

  get = (): SlashState => this.state;

  subscribe = (listener: () => void): (() => void) => {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  };

  show(found: BlockName[]): void {
    const same = this.state.open && this.state.found.join() === found.join();
    this.set({ open: found.length > 0, found, at: same ? this.state.at : 0 });
  }

  close(): void {
    if (this.state.open) this.set(CLOSED);
  }

  /** @returns whether the key was for the menu */
  key(event: KeyboardEvent): boolean {
    const { open, found, at } = this.state;
    if (!open) return false;
    const last = found.length - 1;
    const moves: Record<string, number> = {
      ArrowDown: at === last ? 0 : at + 1,
      ArrowUp: at === 0 ? last : at - 1,
    };
    const to = moves[event.key];
    if (to !== undefined) {
      this.set({ open, found, at: to });
      return true;
    }
    if (event.key !== 'Enter' && event.key !== 'Tab') return false;
    const name = found[at];
    if (name) this.take(name);
    return true;
  }

  private set(state: SlashState): void {
    this.state = state;
    for (const listener of this.listeners) listener();
  }
}
