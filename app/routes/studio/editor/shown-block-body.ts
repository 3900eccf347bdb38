import type { Node as DocumentNode } from '@tiptap/pm/model';

import type { Choice } from '#app/domain/catalogue/lesson/lesson-attributes.ts';
import { LIBRARY_FILES } from '#app/domain/catalogue/library/library-path.ts';

import type { DeskTools } from './desk-tools.ts';
import { element } from './element.ts';

type Entries = Record<string, unknown>;
type Words = DeskTools['t'];

/** What a block shows of its entries while it is written. */
export function bodyOf({ type, attrs }: DocumentNode, { t }: DeskTools): Node[] {
  const make = BODIES[type.name];
  return make ? make(attrs, t) : [];
}

const BODIES: Record<string, (entries: Entries, t: Words) => Node[]> = {
  figure: (entries, t) => [
    said(entries, 'file') ? picture(entries, t) : gap(t('gap.picture')),
    ...lines(said(entries, 'caption')),
    note(
      entries['decorative'] === true
        ? t('figure.decorativeNote')
        : t('figure.altNote', { alt: said(entries, 'alt') || t('gap.unsaid') }),
    ),
  ],
  video: (entries, t) => [
    said(entries, 'file') ? recording('video', entries, t) : gap(t('gap.video')),
    ...lines(said(entries, 'title') || t('gap.title')),
    note(t('video.captionsNote', { file: said(entries, 'captions') || t('gap.unsaid') })),
  ],
  audio: (entries, t) => [
    said(entries, 'file') ? recording('audio', entries, t) : gap(t('gap.audio')),
    ...lines(said(entries, 'title') || t('gap.title')),
    note(said(entries, 'transcript') ? t('audio.transcriptNote') : t('gap.transcript')),
  ],
  download: (entries, t) => [
    ...lines(said(entries, 'label') || t('gap.title')),
    said(entries, 'file') ? note(said(entries, 'file')) : gap(t('gap.file')),
  ],
  embed: (entries, t) => [
    ...lines(said(entries, 'title') || t('gap.title')),
    said(entries, 'src') ? note(said(entries, 'src')) : gap(t('gap.address')),
  ],
  question: (entries, t) => [
    ...lines(said(entries, 'prompt') || t('gap.prompt')),
    choiceList((entries['choices'] as Choice[] | null) ?? [], t),
    ...(said(entries, 'explanation') ? [note(said(entries, 'explanation'))] : []),
  ],
};

function said(entries: Entries, name: string): string {
  const value = entries[name];
  return typeof value === 'string' ? value : '';
}

function picture(entries: Entries, t: Words): Node {
  const file = said(entries, 'file');
  const shown = element('img', {
    src: `${LIBRARY_FILES}/${file}`,
    alt: said(entries, 'alt'),
    loading: 'lazy',
    decoding: 'async',
    draggable: 'false',
  });
  shown.addEventListener('error', () => shown.replaceWith(gap(t('gap.lost', { file }))));
  return shown;
}

function recording(kind: 'video' | 'audio', entries: Entries, t: Words): Node {
  const file = said(entries, 'file');
  const poster = said(entries, 'poster');
  const shown = element(kind, {
    src: `${LIBRARY_FILES}/${file}`,
    poster: kind === 'video' && poster ? `${LIBRARY_FILES}/${poster}` : null,
    controls: true,
    preload: 'none',
    tabindex: '-1',
    'aria-label': said(entries, 'title') || file,
  });
  shown.addEventListener('error', () => shown.replaceWith(gap(t('gap.lost', { file }))));
  return shown;
}

function choiceList(choices: Choice[], t: Words): Node {
  if (choices.length === 0) return gap(t('gap.choices'));
  const items = choices.map(({ text, correct }) =>
    element(
      'li',
      {},
      text || t('gap.unsaid'),
      correct ? element('strong', { class: 'desk-correct' }, ` ${t('question.correct')}`) : null,
    ),
  );
  return element('ul', { class: 'desk-choices' }, ...items);
}

function gap(text: string): Node {
  return element('p', { class: 'desk-gap' }, text);
}

function note(text: string): Node {
  return element('p', { class: 'desk-note' }, text);
}

function lines(text: string): Node[] {
  return text ? [element('p', { class: 'desk-line' }, text)] : [];
}
