const text = (value: string, marks?: object[]) => ({
  type: 'text',
  text: value,
  ...(marks && { marks }),
});
const paragraph = (...content: object[]) => ({ type: 'paragraph', content });
const item = (...content: object[]) => ({ type: 'listItem', content });
const picture = { type: 'figure', attrs: { file: 'alur.svg', alt: 'Alur kerja', caption: null } };

export const EMBED_HOSTS = ['peta.contoh.example'];

/** A lesson with every block and mark there is. Its frame needs the hosts of EMBED_HOSTS. */
export const EVERYTHING = {
  type: 'doc',
  content: [
    { type: 'heading', attrs: { level: 2 }, content: [text('Judul')] },
    { type: 'heading', attrs: { level: 4 }, content: [text('Anak judul')] },
    paragraph(
      text('tebal', [{ type: 'bold' }]),
      { type: 'hardBreak' },
      text('kode', [{ type: 'code' }]),
      text('dicoret', [{ type: 'strike' }]),
      text('2', [{ type: 'subscript' }]),
      text('3', [{ type: 'superscript' }]),
      text('gratifikasi', [{ type: 'term', attrs: { definition: 'Pemberian dalam arti luas.' } }]),
    ),
    {
      type: 'orderedList',
      attrs: { start: 3, type: 'a' },
      content: [
        item(paragraph(text('satu')), {
          type: 'bulletList',
          content: [item(paragraph(text('anak')), picture)],
        }),
      ],
    },
    { type: 'blockquote', content: [paragraph(text('kutipan'))] },
    { type: 'codeBlock', attrs: { language: 'sql' }, content: [text('SELECT 1;\n\tFROM x')] },
    { type: 'callout', attrs: { kind: 'tip' }, content: [paragraph(text('saran'))] },
    picture,
    { type: 'figure', attrs: { file: 'hiasan.png', alt: null, decorative: true } },
    { type: 'video', attrs: { file: 'a.mp4', captions: 'a.vtt', poster: null, title: 'Contoh' } },
    { type: 'audio', attrs: { file: 'a.mp3', title: 'Wawancara', transcript: 'A: …\nB: …' } },
    { type: 'download', attrs: { file: 'formulir.docx', label: 'Formulir' } },
    {
      type: 'accordion',
      attrs: { title: 'Lebih lanjut' },
      content: [
        paragraph(text('isi')),
        { type: 'callout', attrs: { kind: 'note' }, content: [paragraph()] },
      ],
    },
    {
      type: 'tabs',
      content: [
        { type: 'tab', attrs: { title: 'PNS' }, content: [paragraph(text('a'))] },
        { type: 'tab', attrs: { title: 'PPPK' }, content: [paragraph(text('b'))] },
      ],
    },
    {
      type: 'question',
      attrs: {
        prompt: 'Mana yang benar?',
        choices: [
          { text: 'Ini', correct: true },
          { text: 'Itu', correct: false },
        ],
        explanation: null,
      },
    },
    { type: 'embed', attrs: { src: `https://${EMBED_HOSTS[0]}/layar?x=1`, title: 'Peta' } },
    { type: 'horizontalRule' },
    {
      type: 'table',
      content: [
        { type: 'tableRow', content: [{ type: 'tableHeader', content: [paragraph(text('A'))] }] },
        { type: 'tableRow', content: [{ type: 'tableCell', content: [paragraph(), picture] }] },
      ],
    },
  ],
};
