/**
 * What a command may refuse with. `code` is a key of the texts namespace `errors`;
 * `params` fill its placeholders; `field` names the form field it belongs to.
 */
export class DomainError extends Error {
  constructor(
    readonly kind: 'invalid' | 'conflict' | 'forbidden' | 'not-found',
    readonly code: string,
    readonly params: Record<string, string | number> = {},
    readonly field?: string,
  ) {
    super(code);
    this.name = 'DomainError';
  }
}

/** What one may not see is not found. */
export function notFound(code = 'notFound'): DomainError {
  return new DomainError('not-found', code);
}
