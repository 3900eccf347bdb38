import { buffer } from 'node:stream/consumers';
import type { AddressInfo } from 'node:net';

import { SMTPServer } from 'smtp-server';

export type ReceivedMail = { to: string[]; raw: string };

/** A real SMTP server on a free port that keeps what it is given. */
export async function startMailServer() {
  const received: ReceivedMail[] = [];
  const state = { refuse: false };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      buffer(stream).then((bytes) => {
        if (state.refuse) return done(new Error('451 try later'));
        const to = session.envelope.rcptTo.map(({ address }) => address);
        received.push({ to, raw: bytes.toString('utf8') });
        return done();
      }, done);
    },
  });
  server.on('error', () => undefined);
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.server.address() as AddressInfo;
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    /** Makes the server refuse what it is given, or take it again. */
    refuse: (yes: boolean) => void (state.refuse = yes),
    close: () => new Promise<void>((resolve) => server.close(() => resolve())),
  };
}
