/** Whether a document type stands before the first element. Inside texts it is text. */
export function declaresType(xml: string): boolean {
  let at = 0;
  for (;;) {
    while (/\s|\uFEFF/.test(xml[at] ?? '')) at++;
    const end = xml.startsWith('<!--', at) ? '-->' : xml.startsWith('<?', at) ? '?>' : null;
    if (end === null) return /^<!DOCTYPE/i.test(xml.slice(at, at + 9));
    const found = xml.indexOf(end, at + 2);
    if (found < 0) return false;
    at = found + end.length;
  }
}
