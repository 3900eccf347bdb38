import { parseHTML } from 'linkedom';
import { vi } from 'vitest';

/** An empty page in which components can be rendered and their controls used; undo with `vi.unstubAllGlobals`. */
export function anEmptyPage(): HTMLElement {
  const { window, document } = parseHTML('<main></main>');
  // Select elements of this DOM cannot be set.
  Object.defineProperty(window.HTMLSelectElement.prototype, 'value', {
    get(this: HTMLElement) {
      return this.querySelector<Element>('option[selected]')?.getAttribute('value') ?? '';
    },
    set(this: HTMLElement, value: string) {
      for (const option of this.querySelectorAll('option'))
        option.toggleAttribute('selected', option.getAttribute('value') === value);
    },
  });
  vi.stubGlobal('window', window);
  vi.stubGlobal('document', document);
  vi.stubGlobal('Event', window.Event);
  vi.stubGlobal('IS_REACT_ACT_ENVIRONMENT', true);
  return document.querySelector('main')!;
}
