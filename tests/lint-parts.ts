/**
 * What is linted at a time, as arguments of eslint. With all files in one process the types it works out outgrow the
 * memory that Node gives a process by default.
 */
export const lintParts: string[][] = [
  ['app/routes/studio'],
  ['app/routes', '--ignore-pattern', 'app/routes/studio/**'],
  ['app', '--ignore-pattern', 'app/routes/**'],
  ['.', '--ignore-pattern', 'app/**'],
];
