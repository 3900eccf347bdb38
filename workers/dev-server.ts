import { createServer } from 'node:http';

import type { ServerBuild } from '@remix-run/node';
import express from 'express';
import { createServer as createVite } from 'vite';

import { env } from '#app/platform/env.server.ts';
import type * as HttpApp from '#app/platform/http-app.server.ts';

/** The web process in watch mode: Vite compiles on request and reloads the browser. */
const vite = await createVite({ server: { middlewareMode: true }, appType: 'custom' });
const app = express();
app.use(vite.middlewares);

// Loaded through Vite so that the app and its frame share one copy of every module. What is changed later is loaded
// anew for the app alone: changes of the frame show when the process is started again.
const { createHttpApp } = (await vite.ssrLoadModule(
  '/app/platform/http-app.server.ts',
)) as typeof HttpApp;
const { uploadServer } = (await vite.ssrLoadModule(
  '/app/routes/studio/media/upload-server.server.ts',
)) as { uploadServer: () => HttpApp.Aside };
app.use(
  createHttpApp(
    () => vite.ssrLoadModule('virtual:remix/server-build') as unknown as Promise<ServerBuild>,
    uploadServer(),
  ),
);

createServer(app).listen(env.PORT, env.HOST, () => process.send?.('ready'));
process.on('disconnect', () => process.exit());
process.on('SIGTERM', () => process.exit());
