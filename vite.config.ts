import { vitePlugin as remix } from '@remix-run/dev';
import tailwindcss from '@tailwindcss/vite';
import { defineConfig, type Plugin } from 'vite';

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

export default defineConfig({
  plugins: [tailwindcss(), remix(remixOptions), serverEntries()],
  // Nothing is inlined: the content security policy allows no data: fonts or scripts.
  build: { target: 'es2022', assetsInlineLimit: 0 },
  // Traces of browser tests and files of the product change without anybody having changed the code.
  server: { watch: { ignored: ['**/.cache/**', '**/.data/**', '**/tests/**'] } },
  // What browsers need is named: a scan would follow routes into server-only packages.
  optimizeDeps: {
    entries: ['app/entry.client.tsx'],
    include: [
      ...['@conform-to/react', 'i18next', 'lucide-react', 'react-i18next'],
      ...['@tiptap/core', '@tiptap/react', '@tiptap/extensions', '@tiptap/suggestion'],
      ...['@tiptap/starter-kit', '@tiptap/extension-table', 'node-diff3', 'radix-ui'],
      'tus-js-client',
      ...['history', 'model', 'state', 'view'].map((part) => `@tiptap/pm/${part}`),
      'tus-js-client',
    ],
    exclude: ['@node-rs/argon2'],
  },
});
