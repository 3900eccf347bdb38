import pino from 'pino';

import { env } from './env.server.ts';
import { currentReference } from './request-context.server.ts';

/** Structured log on standard output. Lines of a request carry its reference id; secrets are never logged. */
export const log = pino({
  level: env.LOG_LEVEL,
  base: undefined,
  timestamp: pino.stdTimeFunctions.isoTime,
  mixin() {
    const reference = currentReference();
    return reference ? { reference } : {};
  },
  redact: ['password', 'token', 'code', '*.password', '*.token', '*.code'],
});
