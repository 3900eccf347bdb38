import { readFile } from 'node:fs/promises';
import path from 'node:path';

import { z } from 'zod';

import { documentName, type FrameworkDocument } from './framework-document.ts';
import { readFrameworkCsv } from './read-framework-csv.server.ts';

const FOLDER = path.resolve('prisma/packs');

const packsSchema = z.array(
  z.object({
    key: z.string(),
    file: z.string(),
    name: documentName,
    levels: z.array(z.object({ level: z.int(), name: documentName })),
  }),
);

export type Pack = { key: string; document: FrameworkDocument };

/** Frameworks that come with the product, from prisma/packs: data that an organisation begins with and makes its own. */
export async function frameworkPacks(): Promise<Pack[]> {
  const packs = packsSchema.parse(JSON.parse(await readFile(`${FOLDER}/packs.json`, 'utf8')));
  return Promise.all(
    packs.map(async ({ key, file, name, levels }) => {
      const { competencies } = await readFrameworkCsv(await readFile(`${FOLDER}/${file}`), levels);
      if (!competencies) throw new Error(`The pack ${file} cannot be read.`);
      return { key, document: { name, levels, competencies } };
    }),
  );
}
