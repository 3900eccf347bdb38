import { Writable } from 'node:stream';

import { parseHTML } from 'linkedom';
import type { ReactNode } from 'react';
import { renderToPipeableStream, renderToStaticMarkup } from 'react-dom/server';
import { I18nextProvider } from 'react-i18next';
import { expect } from 'vitest';

import { i18nFor, type Language } from '#app/platform/i18n.ts';

/** Components as the server sends them, before any script. */
export function shownPage(children: ReactNode, language: Language = 'id'): Document {
  const html = renderToStaticMarkup(
    <I18nextProvider i18n={i18nFor(language)}>{children}</I18nextProvider>,
  );
  expect(html).not.toContain('style=');
  return parseHTML(`<main>${html}</main>`).document;
}

/** The same where some of them are loaded when they are met: the server waits for those. */
export async function wholePage(children: ReactNode, language: Language = 'id'): Promise<Document> {
  const pieces: string[] = [];
  await new Promise<void>((resolve, reject) => {
    const sink = new Writable({
      write(piece: Buffer, _encoding, done) {
        pieces.push(piece.toString());
        done();
      },
      final(done) {
        done();
        resolve();
      },
    });
    const page = <I18nextProvider i18n={i18nFor(language)}>{children}</I18nextProvider>;
    const { pipe } = renderToPipeableStream(page, {
      onAllReady: () => pipe(sink),
      onError: reject,
    });
  });
  return parseHTML(`<main>${pieces.join('')}</main>`).document;
}

/** What a browser would send of a page as it stands, by the button that is pressed. */
export function sentOf(page: Document, button?: Element): FormData {
  const form = new FormData();
  for (const control of page.querySelectorAll('input, select, textarea')) {
    const name = control.getAttribute('name');
    const value = name === null ? null : valueOf(control);
    if (name !== null && value !== null) form.append(name, value);
  }
  if (button) form.append(button.getAttribute('name')!, button.getAttribute('value') ?? '');
  return form;
}

function valueOf(control: Element): string | null {
  if (control.localName === 'textarea') return control.textContent;
  if (control.localName === 'select') {
    const chosen = control.querySelector('option[selected]') ?? control.querySelector('option');
    return chosen?.getAttribute('value') ?? '';
  }
  const ticks = ['radio', 'checkbox'].includes(control.getAttribute('type') ?? '');
  if (ticks && !control.hasAttribute('checked')) return null;
  return control.getAttribute('value') ?? (ticks ? 'on' : '');
}

/** What those who do not see a control hear of it. */
export function nameOf(page: Document, control: Element): string {
  const parts = (control.getAttribute('aria-labelledby') ?? '').split(' ').filter(Boolean);
  if (parts.length > 0) return parts.map((id) => page.getElementById(id)!.textContent).join(' ');
  return control.getAttribute('aria-label') ?? control.textContent ?? '';
}

export function textOf(page: Document): string {
  return page.querySelector('main')!.textContent ?? '';
}
