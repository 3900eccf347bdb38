/** Puts the words that are selected in a text into a field, and where they stand into another. */
export function takeSelection(text: HTMLElement | null, quoteId: string, nearId: string): void {
  const selection = window.getSelection();
  const quote = document.getElementById(quoteId);
  const near = document.getElementById(nearId);
  if (!text || !selection || selection.rangeCount === 0) return;
  if (!(quote instanceof HTMLTextAreaElement) || !(near instanceof HTMLInputElement)) return;
  const range = selection.getRangeAt(0);
  const words = selection.toString().trim();
  if (words === '' || !text.contains(range.commonAncestorContainer)) return;
  const before = document.createRange();
  before.selectNodeContents(text);
  before.setEnd(range.startContainer, range.startOffset);
  quote.value = words;
  near.value = String(before.toString().length);
  quote.focus();
}
