import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';

import { folderFiles } from '#app/domain/importing/folder-files.server.ts';
import { takeInExport } from '#app/domain/importing/take-in-export.server.ts';
import { systemActor } from '#app/domain/organisation/actor.ts';

import type { CitySize } from '../city/generate-city.ts';
import { writeCity } from '../city/write-city.ts';

/** The synthetic city comes in as a real one does: an export in a folder, taken in by the importer. */
export async function importCity(size: CitySize): Promise<void> {
  const folder = await mkdtemp(path.join(tmpdir(), 'kompeten-city-'));
  try {
    await writeCity(folder, size);
    const { findings } = await takeInExport(systemActor, await folderFiles(folder));
    if (findings.length > 0)
      throw new Error(
        `The generated city was not taken in as it is: ${JSON.stringify(findings[0])}`,
      );
  } finally {
    await rm(folder, { recursive: true, force: true });
  }
}
