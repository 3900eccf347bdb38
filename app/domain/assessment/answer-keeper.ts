import { type Answer, type NumberedAnswer, sameAnswer, tidyAnswer } from './answer.ts';

/** An answer that the server has not acknowledged. */
export type Unsent = NumberedAnswer & {
  /** Found on the device when the page was opened: others may have answered since. */
  found: boolean;
  /** Put into a request at least once, so that its number may be taken. */
  tried: boolean;
};

/** What became of a request. */
export type Delivery =
  | { outcome: 'taken'; receipts: Receipt[]; savedAt: string; timeLeft: number | null }
  | { outcome: 'offline' | 'signed-out' | 'closed' | 'refused' };

type Receipt = {
  questionId: string;
  sequence: number;
  stored: boolean;
  highest: number;
  /** No answer to the question counts any more. */
  late?: boolean;
};

/** Where unsent answers outlive the page. */
export type Shelf = {
  read(): Promise<NumberedAnswer[]>;
  put(answer: NumberedAnswer): Promise<void>;
  remove(answer: NumberedAnswer): Promise<void>;
};

export type KeeperState = {
  /** `refused`: the server does not want these answers; they stay on the device. */
  status: 'saved' | 'saving' | 'offline' | 'signed-out' | 'closed' | 'refused';
  savedAt: string | null;
  /** Whether what is unsent would survive closing the page. */
  kept: boolean;
  /** An answer found on the device was older than one given elsewhere, and does not count. */
  superseded: boolean;
  /** An answer came after its page had been left, its time was over or it had been checked, and does not count. */
  late: boolean;
};

/** The server takes at most 64 kB; the rest goes with the next request. */
const MOST_BYTES = 48 * 1024;

/**
 * Carries the answers of one attempt from the page to the server without losing one: numbers each change above every
 * number known, keeps it on the device until the server has it, and sends again what was not acknowledged.
 * - A change made here while another window used the same number is numbered anew and counts, being the later act.
 * - An answer found on the device from an earlier visit counts only if nobody has answered since.
 */
export class AnswerKeeper {
  state: KeeperState;
  private readonly unsent = new Map<string, Unsent>();
  private readonly known = new Map<string, { highest: number; answer: Answer }>();
  private sending: Promise<boolean> | null = null;

  constructor(
    private readonly send: (answers: NumberedAnswer[]) => Promise<Delivery>,
    private readonly shelf: Shelf,
    private readonly onState: (state: KeeperState) => void = () => {},
    savedAt: string | null = null,
  ) {
    this.state = { status: 'saved', savedAt, kept: true, superseded: false, late: false };
  }

  /** What the server says of questions: their answer and its number. */
  learn(questions: Iterable<{ id: string; sequence: number; answer: Answer }>): void {
    for (const { id, sequence, answer } of questions) {
      const earlier = this.known.get(id);
      if (!earlier || sequence >= earlier.highest)
        this.known.set(id, { highest: sequence, answer: tidyAnswer(answer) });
    }
  }

  /** The answer as it stands here: given here and unsent, else as the server has it. */
  answerOf(questionId: string): Answer {
    const unsent = this.unsent.get(questionId);
    if (unsent && !unsent.found) return unsent.answer;
    return this.known.get(questionId)?.answer ?? [];
  }

  get hasUnsent(): boolean {
    return this.unsent.size > 0;
  }

  /** A change on the page. @returns whether it was one */
  change(questionId: string, changed: Answer): boolean {
    const answer = tidyAnswer(changed);
    if (sameAnswer(answer, this.answerOf(questionId))) return false;
    const earlier = this.unsent.get(questionId);
    const highest = Math.max(this.highest(questionId), earlier?.sequence ?? 0);
    const reuse = earlier && !earlier.tried && !earlier.found;
    const sequence = reuse ? earlier.sequence : highest + 1;
    if (earlier && !reuse) this.discard(earlier);
    this.keep({ questionId, sequence, answer, found: false, tried: false });
    if (this.state.status === 'saved') this.tell({ status: 'saving' });
    return true;
  }

  /** Takes up what an earlier visit left on this device. @returns the questions whose answer this changes */
  async restore(): Promise<string[]> {
    const changed: string[] = [];
    const left = await this.shelf.read().catch(() => []);
    for (const { questionId, sequence, answer } of left) {
      const here = this.unsent.get(questionId);
      if (here && here.sequence >= sequence) continue;
      const known = this.known.get(questionId);
      const newest = known !== undefined && sequence > known.highest;
      if (newest && !sameAnswer(answer, this.answerOf(questionId))) changed.push(questionId);
      this.unsent.set(questionId, { questionId, sequence, answer, found: !newest, tried: true });
    }
    if (this.hasUnsent && this.state.status === 'saved') this.tell({ status: 'saving' });
    return changed;
  }

  /** Sends everything unsent. @returns whether nothing is left unsent */
  async flush(): Promise<boolean> {
    this.sending ??= this.sendAll().finally(() => (this.sending = null));
    await this.sending;
    return !this.hasUnsent;
  }

  private async sendAll(): Promise<boolean> {
    while (this.hasUnsent) {
      const batch = this.nextBatch();
      for (const entry of batch) entry.tried = true;
      const delivery = await this.send(
        batch.map(({ questionId, sequence, answer }) => ({ questionId, sequence, answer })),
      ).catch((): Delivery => ({ outcome: 'offline' }));
      if (delivery.outcome !== 'taken') {
        if (delivery.outcome === 'closed')
          for (const entry of this.unsent.values()) this.done(entry);
        this.tell({ status: delivery.outcome });
        return false;
      }
      for (const entry of batch) this.settle(entry, delivery.receipts);
      this.tell({ status: this.hasUnsent ? 'saving' : 'saved', savedAt: delivery.savedAt });
    }
    return true;
  }

  private nextBatch(): Unsent[] {
    const batch: Unsent[] = [];
    let bytes = 0;
    for (const entry of this.unsent.values()) {
      // UTF-8 needs at most three bytes for a UTF-16 unit; escapes six.
      bytes += 120 + 6 * entry.answer.reduce((sum, value) => sum + value.length + 3, 0);
      if (batch.length > 0 && bytes > MOST_BYTES) break;
      batch.push(entry);
      if (batch.length === 100) break;
    }
    return batch;
  }

  /** What the server says became of one answer that was sent. */
  private settle(entry: Unsent, receipts: Receipt[]): void {
    const { questionId, sequence, answer } = entry;
    const receipt = receipts.find((r) => r.questionId === questionId && r.sequence === sequence);
    const current = this.unsent.get(questionId) === entry;
    if (!receipt) return current ? this.done(entry) : undefined; // no question of this attempt
    const { stored, highest } = receipt;
    const wins = stored && highest === sequence;
    const before = this.known.get(questionId);
    if (wins) this.known.set(questionId, { highest, answer });
    else if (before) before.highest = Math.max(before.highest, highest);
    else this.known.set(questionId, { highest, answer: [] });
    if (!current) return; // changed again while it was on its way
    this.done(entry);
    if (wins) return;
    if (receipt.late) return this.tell({ late: true });
    if (entry.found) this.tell({ superseded: true });
    else this.keep({ ...entry, sequence: highest + 1, tried: false });
  }

  private highest(questionId: string): number {
    return this.known.get(questionId)?.highest ?? 0;
  }

  private keep(entry: Unsent): void {
    this.unsent.set(entry.questionId, entry);
    const { questionId, sequence, answer } = entry;
    this.shelf.put({ questionId, sequence, answer }).then(
      () => this.tell({ kept: true }),
      () => this.tell({ kept: false }),
    );
  }

  private done(entry: Unsent): void {
    this.unsent.delete(entry.questionId);
    this.discard(entry);
  }

  private discard({ questionId, sequence, answer }: Unsent): void {
    this.shelf.remove({ questionId, sequence, answer }).catch(() => undefined);
  }

  private tell(change: Partial<KeeperState>): void {
    const next = { ...this.state, ...change };
    const same = (Object.keys(next) as (keyof KeeperState)[]).every(
      (key) => next[key] === this.state[key],
    );
    if (same) return;
    this.state = next;
    this.onState(next);
  }
}
