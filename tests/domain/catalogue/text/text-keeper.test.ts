import type { JSONContent } from '@tiptap/core';
import fc from 'fast-check';
import { expect, test } from 'vitest';

import { type Block, blockText } from '#app/domain/catalogue/text/block-words.ts';
import {
  TextKeeper,
  type TextDelivery,
  type TextState,
  type UnsavedText,
} from '#app/domain/catalogue/text/text-keeper.ts';
import { aDocument, p } from '#tests/support/draft-texts.ts';

/** The server's side of a text, with a network that can be cut. */
class Server {
  json = JSON.stringify(aDocument('Satu.', 'Dua.', 'Tiga.'));
  revision = 1;
  reachable = true;
  answer: TextDelivery | null = null;

  send = (base: number, json: string): Promise<TextDelivery> => {
    if (!this.reachable) return Promise.reject(new Error('no network'));
    if (this.answer) return Promise.resolve(this.answer);
    if (base !== this.revision)
      return Promise.resolve({ outcome: 'changed', current: this.current });
    this.json = json;
    this.revision++;
    return Promise.resolve({ outcome: 'taken', revision: this.revision, savedAt: 'now' });
  };

  get current() {
    return { json: this.json, revision: this.revision, savedAt: 'then', savedBy: 'Sari' };
  }

  get text(): string {
    return blockText(JSON.parse(this.json) as Block);
  }
}

/** One window over the text: what is typed there, and what stays on the device when it is closed. */
function aWindow(server: Server, device: Map<string, UnsavedText>, id: string) {
  let document = JSON.parse(server.json) as JSONContent;
  const desk = {
    read: () => JSON.stringify(document),
    show: (shown: JSONContent) => (document = shown),
  };
  const shelf = {
    read: () => Promise.resolve([...device.values()].filter((text) => text.id !== id)),
    put: (text: Omit<UnsavedText, 'id'>) => Promise.resolve(void device.set(id, { id, ...text })),
    clear: (taken: UnsavedText[]) => {
      device.delete(id);
      for (const text of taken) if (device.get(text.id)?.json === text.json) device.delete(text.id);
      return Promise.resolve();
    },
  };
  const states: TextState[] = [];
  const keeper = new TextKeeper(desk, server.send, shelf, (s) => states.push(s), server.current);
  return {
    keeper,
    states,
    get text() {
      return blockText(document);
    },
    write(at: number, sentence: string) {
      const blocks = [...(document.content ?? [])];
      blocks[at % blocks.length] = p(`${blockText(blocks[at % blocks.length]!)} ${sentence}`);
      document = { ...document, content: blocks };
      keeper.change();
    },
    insert(at: number, sentence: string) {
      const blocks = [...(document.content ?? [])];
      blocks.splice(at % (blocks.length + 1), 0, p(sentence));
      document = { ...document, content: blocks };
      keeper.change();
    },
    async settle() {
      for (let tries = 0; tries < 20; tries++) {
        while (keeper.conflict) keeper.choose(keeper.conflict.conflicts.map(() => 'both'));
        if (await keeper.flush()) return;
      }
      throw new Error('never settled');
    },
  };
}

const here = () => ({ server: new Server(), device: new Map<string, UnsavedText>() });

test('what is written is saved, and the device keeps nothing of it', async () => {
  const { server, device } = here();
  const one = aWindow(server, device, 'a');
  one.write(0, 'Baru.');
  expect(one.keeper.state.status).toBe('unsaved');
  await one.keeper.keep();
  expect(device.size).toBe(1);
  expect(await one.keeper.flush()).toBe(true);
  expect(one.keeper.state).toMatchObject({ status: 'saved', savedAt: 'now', kept: true });
  expect(server.text).toBe('Satu. Baru.\nDua.\nTiga.');
  expect(device.size).toBe(0);
});

test('what is written while a save is on its way goes with the next', async () => {
  const { server, device } = here();
  const one = aWindow(server, device, 'a');
  one.write(0, 'Baru.');
  const saving = one.keeper.flush();
  one.write(1, 'Lagi.');
  expect(await saving).toBe(true);
  expect(server.text).toBe('Satu. Baru.\nDua. Lagi.\nTiga.');
});

test('changes of two windows in different places merge silently, and the author is told', async () => {
  const { server, device } = here();
  const [one, other] = [aWindow(server, device, 'a'), aWindow(server, device, 'b')];
  one.write(0, 'Dari satu.');
  other.write(2, 'Dari dua.');
  await one.keeper.flush();
  expect(await other.keeper.flush()).toBe(true);
  expect(server.text).toBe('Satu. Dari satu.\nDua.\nTiga. Dari dua.');
  expect(other.text).toBe(server.text);
  expect(other.keeper.state.merged).toEqual({ by: 'Sari', at: 'then' });
});

test('where both wrote at one place nothing is chosen for the author', async () => {
  const { server, device } = here();
  const [one, other] = [aWindow(server, device, 'a'), aWindow(server, device, 'b')];
  one.insert(1, 'Dari satu.');
  other.insert(1, 'Dari dua.');
  await one.keeper.flush();
  expect(await other.keeper.flush()).toBe(false);
  expect(other.keeper.state.status).toBe('conflict');
  expect(other.keeper.conflict?.conflicts).toEqual([
    { place: 1, mine: [p('Dari dua.')], theirs: [p('Dari satu.')] },
  ]);
  expect(await other.keeper.flush()).toBe(false);
  other.keeper.choose(['both']);
  expect(await other.keeper.flush()).toBe(true);
  expect(server.text).toBe('Satu.\nDari dua.\nDari satu.\nDua.\nTiga.');
});

test('a conflict that is left undecided is there again when the page is opened again', async () => {
  const { server, device } = here();
  const [one, other] = [aWindow(server, device, 'a'), aWindow(server, device, 'b')];
  one.insert(1, 'Dari satu.');
  other.insert(1, 'Dari dua.');
  await one.keeper.flush();
  await other.keeper.flush();
  await other.keeper.keep();
  const again = aWindow(server, device, 'c');
  await again.keeper.restore();
  expect(again.keeper.conflict?.conflicts[0]?.mine).toEqual([p('Dari dua.')]);
  again.keeper.choose(['mine']);
  await again.keeper.flush();
  expect(server.text).toBe('Satu.\nDari dua.\nDua.\nTiga.');
  expect(device.size).toBe(0);
});

test('words of a browser that was killed come back into the text', async () => {
  const { server, device } = here();
  const one = aWindow(server, device, 'a');
  server.reachable = false;
  one.write(1, 'Belum terkirim.');
  expect(await one.keeper.flush()).toBe(false);
  expect(one.keeper.state.status).toBe('offline');
  await one.keeper.keep();
  server.reachable = true;
  const again = aWindow(server, device, 'b');
  await again.keeper.restore();
  expect(again.text).toBe('Satu.\nDua. Belum terkirim.\nTiga.');
  expect(again.keeper.state.found).not.toBeNull();
  expect(await again.keeper.flush()).toBe(true);
  expect(server.text).toBe(again.text);
  expect(device.size).toBe(0);
});

test('what the server refuses stays on the page with the reason', async () => {
  const { server, device } = here();
  const one = aWindow(server, device, 'a');
  server.answer = { outcome: 'refused', message: 'Tidak boleh.', path: [2] };
  one.write(0, 'Baru.');
  expect(await one.keeper.flush()).toBe(false);
  expect(one.keeper.state).toMatchObject({
    status: 'refused',
    problem: { message: 'Tidak boleh.', path: [2] },
  });
  server.answer = null;
  expect(await one.keeper.flush()).toBe(true);
  expect(one.keeper.state.problem).toBeNull();
});

type Deed = {
  window: number;
  at: number;
  do: 'write' | 'insert' | 'save' | 'cut' | 'mend' | 'kill';
};

test('whatever windows do, no sentence that reached the device is lost', async () => {
  const deed = fc.record({
    window: fc.nat(2),
    at: fc.nat(6),
    do: fc.constantFrom('write', 'insert', 'write', 'insert', 'save', 'cut', 'mend', 'kill'),
  }) as fc.Arbitrary<Deed>;
  await fc.assert(
    fc.asyncProperty(fc.array(deed, { maxLength: 30 }), async (deeds) => {
      const { server, device } = here();
      let opened = 0;
      const windows = Array.from({ length: 3 }, () => aWindow(server, device, `w${opened++}`));
      const sentences: string[] = [];
      for (const [n, { window, at, do: act }] of deeds.entries()) {
        const one = windows[window]!;
        // Nobody writes while a conflict is open: the page shows both sides instead of the text.
        while (one.keeper.conflict)
          one.keeper.choose(one.keeper.conflict.conflicts.map(() => 'both'));
        if (act === 'write' || act === 'insert') {
          one[act](at, `Kalimat ${n}.`);
          sentences.push(`Kalimat ${n}.`);
          await one.keeper.keep();
        } else if (act === 'save') await one.keeper.flush();
        else if (act === 'kill') {
          windows[window] = aWindow(server, device, `w${opened++}`);
          await windows[window].keeper.restore();
        } else server.reachable = act === 'mend';
      }
      server.reachable = true;
      for (const one of windows) await one.settle();
      for (const sentence of sentences) expect(server.text).toContain(sentence);
      expect(device.size).toBe(0);
    }),
    { numRuns: 1_000 },
  );
});

test('words for a part that was removed are kept on the device at once', async () => {
  const { server, device } = here();
  const one = aWindow(server, device, 'a');
  server.answer = { outcome: 'closed', message: 'Bagian ini sudah tidak ada.', gone: true };
  one.write(0, 'Jangan hilang.');
  expect(await one.keeper.flush()).toBe(false);
  expect(one.keeper.state).toMatchObject({
    status: 'closed',
    kept: true,
    problem: { gone: true, message: 'Bagian ini sudah tidak ada.' },
  });
  expect([...device.values()].map(({ json }) => blockText(JSON.parse(json) as Block))).toEqual([
    'Satu. Jangan hilang.\nDua.\nTiga.',
  ]);
});
