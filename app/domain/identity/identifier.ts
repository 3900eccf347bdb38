/**
 * What somebody types to say who they are: an e-mail address in lower case, or an employee number
 * without the spaces, dots and dashes it is printed with.
 */
export function normaliseIdentifier(text: string): string {
  const typed = text.trim().toLowerCase();
  return /^[\d\s.-]+$/.test(typed) ? typed.replace(/\D/g, '') : typed;
}
