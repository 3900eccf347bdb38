import { redirectDocument } from '@remix-run/node';

import { settingOn } from '#app/domain/settings/setting.server.ts';
import { currentContext } from '#app/platform/request-context.server.ts';
import { today } from '#app/platform/today.server.ts';

/**
 * Lets the page show the frames of a lesson, of the hosts that the organisation allows today. To be called by the loader
 * of every page that shows a lesson's HTML. A page keeps the policy it was loaded with, so a lesson with frames is
 * never come to by a script: its page is loaded anew.
 * @throws the redirect that does so
 */
export async function allowFrames(request: Request, html: string | null): Promise<void> {
  if (!html?.includes('<iframe ')) return;
  if (request.headers.get('Sec-Fetch-Dest') === 'empty') {
    const { pathname, search } = new URL(request.url);
    throw redirectDocument(pathname + search);
  }
  const context = currentContext();
  if (context) context.frameHosts = await settingOn('content.embedHosts', today());
}
