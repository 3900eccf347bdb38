import { mkdir, writeFile } from 'node:fs/promises';
import path from 'node:path';

import type { Day } from '#app/platform/clock.ts';
import { today } from '#app/platform/today.server.ts';

import { type CitySize, generateCity } from './generate-city.ts';

/** Writes the export of the synthetic city into a folder, as it would arrive from an HR system. */
export async function writeCity(folder: string, size: CitySize, day: Day = today()): Promise<void> {
  await mkdir(folder, { recursive: true });
  for (const [name, text] of Object.entries(generateCity(size, day))) {
    await writeFile(path.join(folder, name), text);
  }
}
