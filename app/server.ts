import { createServer } from 'node:http';

import type { ServerBuild } from '@remix-run/node';
import * as build from 'virtual:remix/server-build';

import { closeDatabase } from './platform/db.server.ts';
import { env } from './platform/env.server.ts';
import { createHttpApp } from './platform/http-app.server.ts';
import { log } from './platform/log.server.ts';
import { metricsPage } from './platform/metrics.server.ts';
import { uploadServer } from './routes/studio/media/upload-server.server.ts';

const uploads = uploadServer();
const server = createServer(createHttpApp(build as unknown as ServerBuild, uploads));
server.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EADDRINUSE') {
    log.fatal(`Port ${env.PORT} is taken. Set PORT to a free port, for example PORT=3001.`);
  } else {
    log.fatal({ err: error }, 'the web server failed');
  }
  process.exit(1);
});
server.listen(env.PORT, env.HOST, () => {
  log.info({ host: env.HOST, port: env.PORT }, 'web ready');
  process.send?.('ready');
});

const metricsServer =
  env.METRICS_PORT === undefined
    ? null
    : createServer((_request, response) => {
        metricsPage().then(
          ({ type, body }) => response.setHeader('Content-Type', type).end(body),
          () => response.writeHead(500).end(),
        );
      }).listen(env.METRICS_PORT, env.HOST);

let draining = false;

/** Answers what it has begun, then leaves. */
function drain(): void {
  if (draining) return;
  draining = true;
  metricsServer?.close();
  server.close(() => void closeDatabase());
  uploads.end(); // they may take hours, and go on elsewhere
  server.closeIdleConnections();
  process.channel?.unref(); // listening to the launcher must not keep a drained process alive
}
process.on('SIGTERM', drain);
process.on('SIGINT', drain);
