import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';

import { describe, expect, test } from 'vitest';

import { questionKinds } from '#app/question-types/rules-of.ts';

/** The declared order: a domain calls only domains before it. */
const DOMAINS = [
  'identity',
  'settings',
  'organisation',
  'files',
  'competency',
  'hours',
  'media',
  'questions',
  'catalogue',
  'scheduling',
  'enrollment',
  'learning',
  'assessment',
  'attendance',
  'evaluation',
  'certificates',
  'planning',
  'importing',
  'notifications',
  'reporting',
];

type Source = { file: string; text: string; imports: { from: string; typeOnly: boolean }[] };

const sources = [...walk('app'), ...walk('workers'), ...walk('prisma/seed')].map(read);
const inFolder = (folder: string) => sources.filter(({ file }) => file.startsWith(`${folder}/`));

describe('arrows', () => {
  test('routes and workers call domains and the platform; domains never call outward', () => {
    expect(offending('app/domain', ['app/routes/', 'app/ui/', 'workers/'])).toEqual([]);
    expect(
      offending('app/platform', [
        'app/routes/',
        'app/ui/',
        'app/domain/',
        'app/question-types/',
        'workers/',
      ]),
    ).toEqual([]);
    expect(offending('app/routes', ['workers/'])).toEqual([]);
    expect(offending('app/ui', ['app/routes/', 'app/question-types/', 'workers/'])).toEqual([]);
    expect(offending('workers', ['app/routes/', 'app/ui/'])).toEqual([]);
  });

  test('components import only pure files of domains', () => {
    const impure = inFolder('app/ui').flatMap(({ file, imports }) =>
      imports
        .filter(({ from, typeOnly }) => !typeOnly && from.includes('.server.'))
        .map(({ from }) => `${file} → ${from}`),
    );
    expect(impure).toEqual([]);
  });

  test('a domain calls only domains before it', () => {
    const upward = inFolder('app/domain').flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('app/domain/'))
        .filter(({ from }) => DOMAINS.indexOf(domainOf(from)) > DOMAINS.indexOf(domainOf(file)))
        .map(({ from }) => `${file} → ${from}`),
    );
    expect(upward).toEqual([]);
  });

  test('every domain folder is in the declared order', () => {
    const folders = readdirSync('app/domain');
    expect(folders.filter((folder) => !DOMAINS.includes(folder))).toEqual([]);
  });

  test('there are no cycles', () => {
    const calls = new Map(sources.map(({ file, imports }) => [file, valuesOf(imports)]));
    expect(cycles(calls)).toEqual([]);
  });

  test('the folders inside a domain do not lean on each other in circles', () => {
    const calls = new Map<string, string[]>();
    for (const { file, imports } of inFolder('app/domain')) {
      const folder = path.posix.dirname(file);
      const others = imports
        .map(({ from }) => path.posix.dirname(from))
        .filter((other) => other !== folder && domainOf(other) === domainOf(file));
      calls.set(folder, [...(calls.get(folder) ?? []), ...others]);
    }
    expect(cycles(calls)).toEqual([]);
  });
});

describe('hygiene', () => {
  test('files without .server are safe in a browser', () => {
    const unsafe = ['app/domain', 'app/platform', 'app/question-types']
      .flatMap(inFolder)
      .filter(({ file }) => !file.includes('.server.'))
      .flatMap(({ file, imports }) =>
        imports
          .filter(({ typeOnly }) => !typeOnly)
          .filter(
            ({ from }) =>
              from.includes('.server.') ||
              from.startsWith('node:') ||
              from.includes('prisma/generated'),
          )
          .map(({ from }) => `${file} → ${from}`),
      );
    expect(unsafe).toEqual([]);
  });

  test('refusals become words on the server: no browser loads their texts', () => {
    const loading = sources
      .filter(({ imports }) => imports.some(({ from }) => from === 'app/platform/texts/errors.ts'))
      .map(({ file }) => file);
    expect(loading).toEqual(['app/platform/error-words.server.ts']);
  });

  test('a page loads the words that it speaks', () => {
    const areas = new Map(
      sources.flatMap(({ file, text }) =>
        [...text.matchAll(/defineTexts\(\s*'(\w+)'/g)].map(
          ([, area = '']) => [area, file] as const,
        ),
      ),
    );
    const frame = inBrowser('app/root.tsx');
    const missing = inFolder('app/routes')
      .filter(({ file, text }) => file.endsWith('.tsx') && text.includes('export default'))
      .flatMap(({ file }) => {
        const loaded = inBrowser(file);
        return sources
          .filter((source) => source.file.endsWith('.tsx') && loaded.has(source.file))
          .flatMap(({ text }) => spokenAreas(text))
          .filter((area) => [loaded, frame].every((files) => !files.has(areas.get(area) ?? '')))
          .map((area) => `${file} does not load ${area}`);
      });
    expect([...new Set(missing)]).toEqual([]);
  });

  test('a page of a quiz loads no words of its other pages', () => {
    const words = (page: string) =>
      [...inBrowser(`app/routes/learn/quiz/${page}.tsx`)]
        .filter((file) => file.startsWith('app/platform/texts/quiz'))
        .map((file) => path.basename(file, '.ts'))
        .sort();
    expect(words('quiz-start')).toEqual(['quiz', 'quiz-start']);
    expect(words('attempt')).toEqual(['quiz', 'quiz-attempt']);
    expect(words('attempt-summary')).toEqual(['quiz', 'quiz-attempt']);
    expect(words('attempt-result')).toEqual(['quiz', 'quiz-outcome']);
  });

  test('domains know nothing of React, Remix, HTTP or the queue', () => {
    const outside = inFolder('app/domain').flatMap(({ file, imports }) =>
      imports
        .filter(({ from }) => /^(react|@remix-run|express|bullmq|ioredis)/.test(from))
        .map(({ from }) => `${file} → ${from}`),
    );
    expect(outside).toEqual([]);
  });

  test('the web process does not load the queue', () => {
    const reached = reachableFrom('app/server.ts');
    for (const { file } of inFolder('app/routes')) reachableFrom(file, reached);
    const loading = [...reached].filter((file) =>
      sources
        .find((s) => s.file === file)
        ?.imports.some(({ from }) => /^(bullmq|ioredis)/.test(from)),
    );
    expect(loading).toEqual([]);
  });

  test('only pages of authors load the editor and what it stands on', () => {
    const loading = inFolder('app/routes')
      .filter(({ file }) => !file.startsWith('app/routes/studio/') && !file.includes('.server.'))
      .filter(({ file }) =>
        [...inBrowser(file)].some((from) => /^(@tiptap|prosemirror-|@dnd-kit|tus-js)/.test(from)),
      )
      .map(({ file }) => file);
    expect(loading).toEqual([]);
    expect([...inBrowser('app/root.tsx')].filter((from) => from.startsWith('@tiptap'))).toEqual([]);
  });

  test('routes hold no statements: the database is spoken to in domains', () => {
    const direct = inFolder('app/routes')
      .filter(({ imports }) => imports.some(({ from }) => from.includes('platform/db.server')))
      .map(({ file }) => file);
    expect(direct).toEqual([]);
  });

  test('the environment is read in one place', () => {
    const readers = inFolder('app')
      .filter(({ text }) => /process\.env\b/.test(text))
      .map(({ file }) => file);
    expect(readers).toEqual(['app/platform/env.server.ts']);
  });

  test('names say something', () => {
    const empty = sources
      .map(({ file }) => file)
      .filter((file) =>
        /(^|\/)(utils?|helpers?|misc|common|service|types|index)(\.server)?\.tsx?$/.test(file),
      )
      .filter((file) => !file.startsWith('app/platform/texts/'));
    expect(empty).toEqual([]);
  });

  test('no file is longer than 300 lines', () => {
    const long = sources
      .filter(({ file }) => !file.startsWith('app/platform/texts/') && !file.endsWith('/course.ts'))
      .map(({ file, text }) => ({ file, lines: text.split('\n').length }))
      .filter(({ lines }) => lines > 301);
    expect(long).toEqual([]);
  });
});

describe('question types', () => {
  const FILES = ['rules.ts', 'schema.ts', 'words.ts', 'answer.tsx', 'review.tsx', 'compose.tsx'];
  const LISTS = [
    ...['rules-of.ts', 'schemas-of.ts', 'words-of.ts'],
    ...['answers-of.tsx', 'reviews-of.tsx', 'composers-of.tsx'],
  ];
  const folderOf = (kind: string) => kind.replaceAll('_', '-');

  test('a kind is a folder with all that is its own, and a line in each list', () => {
    const folders = readdirSync('app/question-types', { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name !== 'parts')
      .map(({ name }) => name);
    expect(folders.sort()).toEqual(questionKinds.map(folderOf).sort());
    for (const kind of questionKinds) {
      const found = inFolder(`app/question-types/${folderOf(kind)}`).map(({ file }) => file);
      for (const name of FILES)
        expect(found).toContain(`app/question-types/${folderOf(kind)}/${name}`);
      for (const list of LISTS)
        expect(readFileSync(`app/question-types/${list}`, 'utf8')).toMatch(
          new RegExp(`^  ${kind}[:,]`, 'm'),
        );
    }
  });

  test('nothing else asks which kind a question is of', () => {
    const asking = new RegExp(`(?:case |[!=]== )'(?:${questionKinds.join('|')})'`);
    const askers = sources
      .filter(({ file, text }) => !file.startsWith('app/question-types/') && asking.test(text))
      // A report is called a matrix too.
      .filter(({ file }) => !file.startsWith('app/domain/reporting/'))
      .map(({ file }) => file);
    expect(askers).toEqual([]);
  });

  test('they stand on the platform, their components also on those of app/ui', () => {
    const outward = inFolder('app/question-types').flatMap(({ file, imports }) =>
      imports.filter(({ from }) => !mayCall(file, from)).map(({ from }) => `${file} → ${from}`),
    );
    expect(outward).toEqual([]);
  });

  test('only routes show their components', () => {
    const showing = sources
      .filter(({ file }) => !file.startsWith('app/routes/') && !isComponent(file))
      .flatMap(({ file, imports }) =>
        imports.filter(({ from }) => isComponent(from)).map(({ from }) => `${file} → ${from}`),
      );
    expect(showing).toEqual([]);
  });

  test('who takes a quiz loads neither rules nor schemas nor what is for authors', () => {
    const ofAuthors =
      /^zod$|^@conform-to|question-types\/.*\b(rules|schema|schemas|words|compose|formula)\b/;
    const loaded = inFolder('app/routes/learn/quiz')
      .filter(({ file }) => !file.includes('.server.'))
      .flatMap(({ file }) => [...inBrowser(file)])
      .filter((from) => ofAuthors.test(from) && !from.endsWith('/answer-words.ts'));
    expect([...new Set(loaded)]).toEqual([]);
  });

  const isComponent = (file: string) =>
    file.startsWith('app/question-types/') && file.endsWith('.tsx');

  function mayCall(file: string, from: string): boolean {
    if (from.includes('.server.')) return false;
    if (/^app\/(platform|question-types)\//.test(from))
      return isComponent(file) || !isComponent(from);
    if (/schema(s-of)?\.ts$|schemas\.ts$/.test(file) && from === 'zod') return true;
    const ofPages = /^(app\/ui\/|react$|react-i18next$|lucide-react$|@conform-to\/react$)/;
    const isTypes = /-props\.ts$/.test(file);
    return (isComponent(file) || isTypes) && ofPages.test(from);
  }
});

describe('promises', () => {
  test('every loader and action authorises', () => {
    const open = inFolder('app/routes').flatMap(({ file, text }) =>
      [...text.matchAll(/export\s+(?:const|(?:async\s+)?function)\s+(loader|action)\b(.*)/g)]
        .filter(([, , rest = '']) => !/^\s*=\s*(withActor|withAnyone)[<(]/.test(rest))
        .map(([, name]) => `${file}: ${name}`),
    );
    expect(open).toEqual([]);
  });

  test('tables are written by their owner alone', () => {
    const owners = tableOwners();
    const foreign = [
      ...inFolder('app/domain'),
      ...inFolder('app/routes'),
      ...inFolder('app/platform'),
    ]
      .flatMap(({ file, text }) => writes(text).map((table) => ({ file, table })))
      .filter(({ file, table }) => {
        const owner = owners.get(table);
        return (
          owner &&
          owner !== domainOf(file) &&
          !(owner === 'platform' && file.startsWith('app/platform/'))
        );
      })
      .map(({ file, table }) => `${file} writes ${table}`);
    expect(foreign).toEqual([]);
  });
});

function walk(folder: string): string[] {
  return readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
    const file = `${folder}/${entry.name}`;
    if (entry.isDirectory()) return walk(file);
    return /\.tsx?$/.test(entry.name) && !entry.name.endsWith('.d.ts') ? [file] : [];
  });
}

function read(file: string): Source {
  const text = readFileSync(file, 'utf8');
  const imports = [
    ...text.matchAll(/^(?:import|export)\s+(type\s+)?(?:[^'";]*?from\s+)?'([^']+)'/gm),
  ].map(([statement, type, target = '']) => ({
    from: resolve(file, target),
    typeOnly: Boolean(type) || onlyTypes(statement),
  }));
  return { file, text, imports };
}

/** `import { type A, type B } from` brings no value either. */
function onlyTypes(statement: string): boolean {
  const names = /\{([^}]*)\}/.exec(statement)?.[1];
  if (!names || /^import\s+\w/.test(statement)) return false;
  return names
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .every((name) => name.startsWith('type '));
}

function resolve(file: string, target: string): string {
  if (target.startsWith('#')) return target.slice(1);
  if (target.startsWith('.')) return path.posix.join(path.posix.dirname(file), target);
  return target;
}

function domainOf(file: string): string {
  return file.split('/')[2] ?? '';
}

function offending(folder: string, forbidden: string[]): string[] {
  return inFolder(folder).flatMap(({ file, imports }) =>
    imports
      .filter(({ from }) => forbidden.some((start) => from.startsWith(start)))
      .map(({ from }) => `${file} → ${from}`),
  );
}

function reachableFrom(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start)) return seen;
  seen.add(start);
  const source = sources.find(({ file }) => file === start);
  for (const { from, typeOnly } of source?.imports ?? []) if (!typeOnly) reachableFrom(from, seen);
  return seen;
}

/** The areas of texts that a component asks for. */
function spokenAreas(text: string): string[] {
  const asked = /(?:useTranslation|pageTitle(?:<[^(]*>)?)\(\s*(\[[^\]]*\]|'\w+')/g;
  return [...text.matchAll(asked)].flatMap(([, areas = '']) => areas.match(/\w+/g) ?? []);
}

/** What a browser loads with a file: the build leaves out what only servers use. */
function inBrowser(start: string, seen = new Set<string>()): Set<string> {
  if (seen.has(start) || start.includes('.server.')) return seen;
  seen.add(start);
  const source = sources.find(({ file }) => file === start);
  for (const { from, typeOnly } of source?.imports ?? []) if (!typeOnly) inBrowser(from, seen);
  return seen;
}

function valuesOf(imports: Source['imports']): string[] {
  return imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from);
}

/** @param calls what each place calls; what is no place itself leads nowhere */
function cycles(calls: Map<string, string[]>): string[] {
  const found: string[] = [];
  const state = new Map<string, 'open' | 'done'>();
  const visit = (place: string, trail: string[]) => {
    if (!calls.has(place) || state.get(place) === 'done') return;
    if (state.get(place) === 'open') {
      found.push([...trail.slice(trail.indexOf(place)), place].join(' → '));
      return;
    }
    state.set(place, 'open');
    for (const called of calls.get(place)!) visit(called, [...trail, place]);
    state.set(place, 'done');
  };
  for (const place of calls.keys()) visit(place, []);
  return found;
}

function tableOwners(): Map<string, string> {
  const owners = new Map<string, string>();
  for (const name of readdirSync('prisma/schema')) {
    const text = readFileSync(`prisma/schema/${name}`, 'utf8');
    for (const [, model = ''] of text.matchAll(/^model (\w+)/gm))
      owners.set(model, name.replace('.prisma', ''));
  }
  return owners;
}

function writes(text: string): string[] {
  const byClient = [
    ...text.matchAll(
      /\.(\w+)\.(?:create|createMany|update|updateMany|delete|deleteMany|upsert)\w*\(/g,
    ),
  ].map(([, model = '']) => model.charAt(0).toUpperCase() + model.slice(1));
  const bySql = [...text.matchAll(/(?:INSERT INTO|UPDATE|DELETE FROM|COPY)\s+"(\w+)"/g)].map(
    ([, table = '']) => table,
  );
  return [...byClient, ...bySql];
}
