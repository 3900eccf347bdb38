import vm from 'node:vm';

import { expect, test } from 'vitest';
import { build, type Rollup } from 'vite';

import { zodWithoutEval } from '../../vite.config.ts';

/** Makes functions of text when a schema is made, unless it was told before. */
const CONDITIONS = 'app/domain/catalogue/condition.ts';

test('schemas are made in browsers without functions of text', async () => {
  const { code } = await scriptOf(CONDITIONS);
  expect(madeOfText(code)).toEqual([]);
});

async function scriptOf(input: string): Promise<Rollup.OutputChunk> {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    plugins: [zodWithoutEval()],
    build: {
      write: false,
      minify: false,
      rollupOptions: { input, preserveEntrySignatures: 'strict', output: { format: 'iife' } },
    },
  });
  return (built as Rollup.RollupOutput).output[0];
}

/** The texts of which the script makes functions while it is loaded. */
function madeOfText(code: string): string[] {
  const texts: string[] = [];
  const Asked = function (...words: string[]) {
    texts.push(words.join());
    throw new EvalError('refused');
  };
  vm.runInNewContext(code, { Function: Asked, URL, console });
  return texts;
}
