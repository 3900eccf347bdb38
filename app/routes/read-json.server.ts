type Read = { ok: true; value: unknown } | { ok: false; status: 400 | 413 };

/** Reads a JSON body up to a number of bytes, whatever its headers say. */
export async function readJson(request: Request, limit: number): Promise<Read> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  const reader = request.body?.getReader();
  for (let part = await reader?.read(); part && !part.done; part = await reader?.read()) {
    size += part.value.byteLength;
    if (size > limit) {
      void reader?.cancel();
      return { ok: false, status: 413 };
    }
    chunks.push(part.value);
  }
  try {
    return { ok: true, value: JSON.parse(Buffer.concat(chunks).toString('utf8')) as unknown };
  } catch {
    return { ok: false, status: 400 };
  }
}
