/**
 * What Enter in a field does, in a form whose first button is another: browsers press the first one. Nobody sees,
 * hears or reaches it.
 */
export function DefaultSubmit() {
  return <button type="submit" tabIndex={-1} aria-hidden className="sr-only" />;
}
