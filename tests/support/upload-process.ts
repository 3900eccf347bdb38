import { createServer } from 'node:http';

import { createHttpApp } from '#app/platform/http-app.server.ts';
import { uploadServer } from '#app/routes/studio/media/upload-server.server.ts';

/** A web process that takes uploads and serves no pages, for tests that kill it or run two; it prints its port. */
const noPages = () => Promise.reject(new Error('No pages here.'));
const server = createServer(createHttpApp(noPages, uploadServer()));
server.listen(Number(process.env['PORT'] ?? 0), '127.0.0.1', () => {
  const address = server.address();
  process.stdout.write(`${typeof address === 'object' ? address?.port : ''}\n`);
});
