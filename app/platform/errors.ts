/** Why something is refused: `code` is a key of the texts namespace `errors`, `params` fill its placeholders. */
export type Refusal = { code: string; params?: Record<string, string | number> };

/** What a command may refuse with; `field` names the form field it belongs to. */
export class DomainError extends Error implements Refusal {
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
