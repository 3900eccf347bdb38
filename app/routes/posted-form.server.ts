import { data } from '@remix-run/node';

const MEGABYTE = 1 << 20;

/**
 * The form of a request, read whole into memory.
 * @throws the answers 400 where what was sent is none or holds a NUL, 413 where it is larger than a form may be
 * @param largest bytes; pages that take files name their own
 */
export async function postedForm(request: Request, largest = MEGABYTE): Promise<FormData> {
  if (Number(request.headers.get('Content-Length')) > largest)
    throw data('tooLarge', { status: 413 });
  const form = await request.formData().catch(() => null);
  if (!form || [...form].some(([name, value]) => holdsNul(name) || holdsNul(value)))
    throw data('unreadable', { status: 400 });
  return form;
}

/** No browser sends it in text, and PostgreSQL does not take it. What files hold is for their readers. */
function holdsNul(value: FormDataEntryValue): boolean {
  return (typeof value === 'string' ? value : value.name).includes('\0');
}
