import { closeDatabase } from '#app/platform/db.server.ts';

/** The command line: each command answers with its exit code. */
const commands: Record<string, () => Promise<(argv: string[]) => Promise<number>>> = {
  migrate: async () => (await import('./commands/migrate.ts')).runMigrate,
  seed: async () => (await import('./commands/seed.ts')).runSeed,
  rebuild: async () => (await import('./commands/rebuild.ts')).runRebuild,
  import: async () => (await import('./commands/import.ts')).runImport,
  'first-administrator': async () =>
    (await import('./commands/first-administrator.ts')).runFirstAdministrator,
  report: async () => (await import('./commands/report.ts')).runReport,
};

const [name = '', ...argv] = process.argv.slice(2);
const load = commands[name];
if (!load) {
  process.stderr.write(
    `Unknown command "${name}". There are: ${Object.keys(commands).join(', ')}.\n`,
  );
  process.exitCode = 2;
} else {
  const run = await load();
  process.exitCode = await run(argv);
  await closeDatabase();
}
