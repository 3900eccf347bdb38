import { data } from '@remix-run/node';

/** The form of a request. @throws the answer 400 where what was sent is none */
export async function postedForm(request: Request): Promise<FormData> {
  try {
    return await request.formData();
  } catch {
    throw data('unreadable', { status: 400 });
  }
}
