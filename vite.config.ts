import path from 'node:path';

import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin, type Rollup } from 'vite';

import remixOptions from './remix.config.js';

/** One server build makes the web process, the worker and the command line; it runs after Remix set its own entry. */
function serverEntries(): Plugin {
  return {
    name: 'server-entries',
    enforce: 'post',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {
            build: {
              rollupOptions: {
                input: {
                  server: './app/server.ts',
                  worker: './workers/main.ts',
                  command: './workers/command.ts',
                },
              },
            },
          }
        : {},
  };
}

/** What every page needs of packages: it changes with them only, so browsers keep it from release to release. */
const PACKAGES =
  /node_modules\/((react|react-dom|scheduler|react-router|react-router-dom|turbo-stream|i18next|react-i18next)\/|@remix-run\/|lucide-react\/dist\/esm\/(shared\/|\w+\.mjs))|commonjsHelpers/;
/** Nearly every page needs these as well. */
const FURNITURE = ['badge.tsx', 'format.ts', 'notice.tsx', 'page-title.ts'];

/**
 * Browsers load what every page needs in two files, packages and ours. Rollup by itself makes thirty small ones,
 * which compress 4 kB worse on each page; as much again is what Terser takes off what esbuild leaves.
 */
function smallScripts(): Plugin {
  let frame: Set<string> | undefined;
  const manualChunks = (id: string, { getModuleInfo }: Rollup.ManualChunkMeta) => {
    if (PACKAGES.test(id)) return 'packages';
    frame ??= new Set([
      ...ownImports(path.resolve('app/root.tsx'), getModuleInfo),
      ...FURNITURE.map((file) => path.resolve('app/ui', file)),
    ]);
    return frame.has(id) ? 'frame' : undefined;
  };
  return {
    name: 'small-scripts',
    enforce: 'post',
    config: (_config, { isSsrBuild }) =>
      isSsrBuild
        ? {}
        : {
            build: {
              minify: 'terser',
              rollupOptions: { output: { manualChunks, onlyExplicitManualChunks: true } },
            },
          },
  };
}

/** The modules of `app` that one of them imports, and those they import. */
function ownImports(id: string, getModuleInfo: Rollup.GetModuleInfo, found = new Set<string>()) {
  for (const imported of getModuleInfo(id)?.importedIds ?? []) {
    if (found.has(imported) || !/\/app\/.*\.tsx?$/.test(imported)) continue;
    ownImports(imported, getModuleInfo, found.add(imported));
  }
  return found;
}

/**
 * zod asks as soon as a schema is made whether it may make functions of text. The content security policy says no, and
 * the browser reports it; the server may. Only a module in the place of zod is sure to come before every schema.
 */
export function zodWithoutEval(): Plugin {
  const instead = path.resolve('app/platform/zod-in-browser.ts');
  return {
    name: 'zod-without-eval',
    enforce: 'pre',
    resolveId: (source, importer, { ssr }) =>
      source === 'zod' && importer !== instead && !ssr ? instead : undefined,
  };
}

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), serverEntries(), smallScripts(), zodWithoutEval()],
  // Nothing is inlined: the content security policy allows no data: fonts or scripts.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // Each icon carries its licence; one copy per file is enough.
  esbuild: { legalComments: 'eof' },
  // Traces of browser tests and files of the product change without anybody having changed the code.
  server: { watch: { ignored: ['**/.cache/**', '**/.data/**', '**/tests/**'] } },
  // What browsers need is named: a scan would follow routes into server-only packages.
  optimizeDeps: {
    entries: ['app/entry.client.tsx'],
    include: [
      ...['@conform-to/react', 'i18next', 'lucide-react', 'react-i18next'],
      ...['@tiptap/core', '@tiptap/react', '@tiptap/extensions', '@tiptap/suggestion'],
      ...['@tiptap/starter-kit', '@tiptap/extension-table', 'node-diff3', 'radix-ui'],
      ...['history', 'model', 'state', 'view'].map((part) => `@tiptap/pm/${part}`),
      'tus-js-client',
    ],
    exclude: ['@node-rs/argon2'],
  },
});
