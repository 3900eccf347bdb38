import type { JSONContent } from '@tiptap/core';

import { blockKey } from './block-key.ts';
import { type Choice, mergeDocuments, type Merged, withChoices } from './merge-documents.ts';

/** A text as the server has it. */
export type ServerText = {
  json: string;
  revision: number;
  /** ISO; null where nothing has been written yet. */
  savedAt: string | null;
  savedBy: string | null;
};

/** What became of a save. */
export type TextDelivery =
  | { outcome: 'taken'; revision: number; savedAt: string }
  /** Made from an older text: this one is there now. */
  | { outcome: 'changed'; current: ServerText }
  /** Not a text that may be stored; `path` leads to what is wrong. */
  | { outcome: 'refused'; message: string; path: number[] | null }
  /** This text is not written any more, or not by this author; `gone`: its item has been removed. */
  | { outcome: 'closed'; message: string; gone: boolean }
  | { outcome: 'offline' | 'signed-out' };

type Base = { json: string; revision: number };

/** Words that the server does not have, with the text they were made from. */
export type UnsavedText = {
  /** Of the window that wrote them. */
  id: string;
  base: Base;
  json: string;
  at: string;
};

/** Where unsaved words outlive the page. */
export type TextShelf = {
  /** What windows that are closed have left. */
  read(): Promise<UnsavedText[]>;
  put(text: Omit<UnsavedText, 'id'>): Promise<void>;
  /** Takes away what this window has put there, and what others have left, unless they have written on since. */
  clear(taken: UnsavedText[]): Promise<void>;
};

/** The text on the page. */
export type Desk = {
  read(): string;
  /** Puts another document in its place. */
  show(document: JSONContent): void;
};

export type TextState = {
  status:
    'saved' | 'unsaved' | 'saving' | 'offline' | 'signed-out' | 'closed' | 'refused' | 'conflict';
  savedAt: string | null;
  /** Whether what is unsaved would survive closing the page. */
  kept: boolean;
  /** Why the text is refused or closed, and where. */
  problem: { message: string; path: number[] | null; gone: boolean } | null;
  /** Whose changes have come into the text last, and when they saved them. */
  merged: { by: string | null; at: string | null } | null;
  /** When words were written that an earlier visit had left unsaved and that are in the text again. */
  found: string | null;
};

/**
 * Carries one text from the page to the server without losing a sentence. What is unsaved stays on the device until the
 * server has it; a text that somebody else saved meanwhile is merged with, and where that is not clean the author
 * chooses.
 */
export class TextKeeper {
  state: TextState;
  /** Both sides of what could not be merged; the page shows them and calls `choose`. */
  conflict: Merged | null = null;
  /** What the text on the page was made from. While a conflict is open it stays what it was. */
  private base: Base;
  private next: Base | null = null;
  /** Counts changes; what is saved or kept covers all up to a number. */
  private written = 0;
  private saved = 0;
  private shelved = 0;
  private sending: Promise<void> | null = null;
  private left: UnsavedText[] = [];
  private taken: UnsavedText[] = [];

  constructor(
    private readonly desk: Desk,
    private readonly send: (base: number, json: string) => Promise<TextDelivery>,
    private readonly shelf: TextShelf,
    private readonly onState: (state: TextState) => void,
    first: ServerText,
  ) {
    this.base = { json: desk.read(), revision: first.revision };
    const nothing = { problem: null, merged: null, found: null };
    this.state = { status: 'saved', savedAt: first.savedAt, kept: true, ...nothing };
  }

  get hasUnsaved(): boolean {
    return this.written > this.saved;
  }

  /** The author has changed the text. Called for every key: does next to nothing. */
  change(): void {
    this.written++;
    if (this.state.status === 'saved') this.tell({ status: 'unsaved' });
  }

  /** Puts what is unsaved on the device. */
  async keep(): Promise<void> {
    if (!this.hasUnsaved || this.shelved === this.written) return;
    const covered = this.written;
    const text = { base: this.base, json: this.desk.read(), at: new Date().toISOString() };
    const kept = await this.shelf.put(text).then(
      () => true,
      () => false,
    );
    this.shelved = covered;
    // Saved meanwhile: what was put is not needed, and what is saved clears the rest.
    if (!this.hasUnsaved) await this.clear();
    this.tell({ kept });
  }

  /** Sends the text until nothing is unsaved. @returns whether nothing is */
  async flush(): Promise<boolean> {
    if (this.conflict) return false;
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    await this.sending;
    return !this.hasUnsaved;
  }

  /** Takes up what earlier visits have left on this device, one after another. */
  async restore(): Promise<void> {
    this.left = await this.shelf.read().catch(() => []);
    this.takeLeft();
  }

  /** The author has decided what becomes of the places of a conflict, in order. */
  choose(choices: Choice[]): void {
    if (!this.conflict) return;
    const document = withChoices(this.conflict, choices);
    this.conflict = null;
    this.base = this.next ?? this.base;
    this.desk.show(document);
    this.written++;
    this.tell({ status: 'unsaved' });
    this.takeLeft();
  }

  private async sendAll(): Promise<void> {
    while (this.hasUnsaved && !this.conflict) {
      const covered = this.written;
      const json = this.desk.read();
      this.tell({ status: 'saving' });
      const delivery = await this.send(this.base.revision, json).catch((): TextDelivery => ({
        outcome: 'offline',
      }));
      if (delivery.outcome === 'taken') {
        this.base = { json, revision: delivery.revision };
        this.saved = covered;
        const status = this.hasUnsaved ? 'unsaved' : 'saved';
        this.tell({ status, savedAt: delivery.savedAt, problem: null });
        if (!this.hasUnsaved) await this.clear();
      } else if (delivery.outcome === 'changed') {
        this.mergeWith(delivery.current);
      } else {
        const { outcome } = delivery;
        if (outcome === 'closed') await this.keep(); // nothing else will hold what is written
        this.tell({ status: outcome, problem: problemOf(delivery) });
        return;
      }
    }
  }

  private mergeWith({ json, revision, savedAt, savedBy }: ServerText): void {
    const merged = mergeDocuments(parsed(this.base.json), parsed(this.desk.read()), parsed(json));
    this.tell({ merged: { by: savedBy, at: savedAt }, savedAt });
    this.settle(merged, { json, revision });
  }

  /** @param stored what the server has, from which the text on the page is made from now on */
  private settle(merged: Merged, stored: Base): void {
    if (merged.conflicts.length > 0) {
      this.conflict = merged;
      this.next = stored;
      this.tell({ status: 'conflict' });
      return;
    }
    this.base = stored;
    this.desk.show(merged.document);
    if (blockKey(merged.document) === blockKey(parsed(stored.json))) this.saved = this.written;
    else this.written++;
    this.tell({ status: this.hasUnsaved ? 'unsaved' : 'saved' });
  }

  private takeLeft(): void {
    while (!this.conflict) {
      const text = this.left.shift();
      if (!text) break;
      this.taken.push(text);
      const [before, mine, here] = [text.base.json, text.json, this.desk.read()].map(parsed);
      this.tell({ found: text.at });
      this.settle(mergeDocuments(before!, mine!, here!), this.base);
    }
    if (!this.hasUnsaved && !this.conflict) void this.clear();
  }

  private async clear(): Promise<void> {
    const { taken } = this;
    this.taken = [];
    await this.shelf.clear(taken).catch(() => undefined);
  }

  private tell(change: Partial<TextState>): void {
    this.state = { ...this.state, ...change };
    this.onState(this.state);
  }
}

function problemOf(delivery: TextDelivery): TextState['problem'] {
  if (delivery.outcome !== 'refused' && delivery.outcome !== 'closed') return null;
  const { message } = delivery;
  const path = 'path' in delivery ? delivery.path : null;
  return { message, path, gone: 'gone' in delivery && delivery.gone };
}

function parsed(json: string): JSONContent {
  return JSON.parse(json) as JSONContent;
}
