import { defineTexts } from '../i18n.ts';

/** What the blocks of a text are called in a sentence, and what became of them from one text to the next. */
export const blockChangeTexts = defineTexts('blockChanges', {
  id: {
    kind: { added: 'Ditambahkan', removed: 'Dihapus', changed: 'Diubah' },
    block: {
      paragraph: 'paragraf',
      heading: 'judul',
      bulletList: 'daftar',
      orderedList: 'daftar bernomor',
      blockquote: 'kutipan',
      codeBlock: 'blok kode',
      horizontalRule: 'garis pemisah',
      table: 'tabel',
      callout: 'kotak sorotan',
      accordion: 'bagian lipat',
      tabs: 'tab',
      figure: 'gambar',
      video: 'video',
      audio: 'audio',
      download: 'berkas unduhan',
      question: 'pertanyaan',
      embed: 'halaman sisipan',
    },
  },
  en: {
    kind: { added: 'Added', removed: 'Removed', changed: 'Changed' },
    block: {
      paragraph: 'paragraph',
      heading: 'heading',
      bulletList: 'list',
      orderedList: 'numbered list',
      blockquote: 'quote',
      codeBlock: 'code block',
      horizontalRule: 'divider',
      table: 'table',
      callout: 'callout',
      accordion: 'folded part',
      tabs: 'tabs',
      figure: 'picture',
      video: 'video',
      audio: 'audio',
      download: 'file to download',
      question: 'question',
      embed: 'embedded page',
    },
  },
});
