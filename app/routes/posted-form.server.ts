import { data } from '@remix-run/node';

const MEGABYTE = 1 << 20;

/**
 * The form of a request, read whole into memory. @throws the answers 400 where what was sent is none, 413 where it is
 * larger than a form may be
 * @param largest bytes; pages that take files name their own
 */
export async function postedForm(request: Request, largest = MEGABYTE): Promise<FormData> {
  if (Number(request.headers.get('Content-Length')) > largest)
    throw data('tooLarge', { status: 413 });
  try {
    return await request.formData();
  } catch {
    throw data('unreadable', { status: 400 });
  }
}
