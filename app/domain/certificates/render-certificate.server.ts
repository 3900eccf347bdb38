import QRCode from 'qrcode';

import type { Localised } from '#app/platform/i18n.ts';
import type { LineStyle, PdfDocument, PdfPage, PdfTag } from '#app/platform/pdf-document.server.ts';
import { pdfNumber } from '#app/platform/pdf-file.server.ts';
import { scopeOf } from '#app/platform/pdf-font.server.ts';
import { seal, sealDictionary, type Sealer } from '#app/platform/pdf-seal.server.ts';

import type { CertificateModel } from './certificate-model.ts';
import { beginCertificate, type Design, PAGE } from './certificate-template.server.ts';

const INK = '#2b2724';
const SOFT = '#5b5550';
const CENTRE = PAGE.width / 2;
const MARGIN = 62;
const ROOM = PAGE.width - 2 * MARGIN;
const TOP = 50;
/** Where the QR code and the signatory begin: what stands above is made to end before it. */
const FOOT = 452;
const QR = 78;

/**
 * A certificate as a sealed PDF. Two calls give two files (the seal is new each time): the file is made once,
 * kept, and handed out byte by byte.
 */
export function renderCertificate(
  model: CertificateModel,
  design: Design,
  facts: { id: string; sealer: Sealer; sealedAt: Date },
): Buffer {
  const { document, emblem } = beginCertificate(design, scopeOf(JSON.stringify(model)));
  drawFront(document, model, design, emblem);
  drawSubjects(document, model, design);
  const { bytes, signatureAt } = document.finish(
    {
      title: `${model.title.id} ${model.number}`,
      author: model.organisation,
      language: 'id',
      createdAt: facts.sealedAt,
      id: facts.id,
    },
    sealDictionary(facts.sealer, {
      name: model.organisation,
      reason: model.seal.id,
      sealedAt: facts.sealedAt,
    }),
  );
  seal(bytes, signatureAt, facts.sealer);
  return bytes;
}

type Block = {
  tag: PdfTag;
  lines: string[];
  style: LineStyle;
  /** From the line above to the first line, and from line to line. */
  before: number;
  leading: number;
  language?: 'en';
};

function drawFront(
  document: PdfDocument,
  model: CertificateModel,
  { accent }: Design,
  emblem: { width: number; height: number; scale: number },
): void {
  const page = document.addPage();
  page.artifact('/F Do');
  page.figure(
    document.element('Figure', { alt: `Lambang ${model.organisation}` }),
    `${pdfNumber(emblem.scale)} 0 0 ${pdfNumber(emblem.scale)} ${pdfNumber(CENTRE - emblem.width / 2)} ${PAGE.height - TOP - emblem.height} cm /E Do`,
  );
  const blocks = frontBlocks(page, model, accent);
  const height = blocks.reduce(
    (sum, { before, leading, lines }) => sum + before + leading * (lines.length - 1),
    0,
  );
  // However much there is to say, it ends above the foot: the whole column is drawn smaller.
  const scale = Math.min(1, (FOOT - TOP - emblem.height - 6) / height);
  let y = TOP + emblem.height;
  for (const { tag, lines, style, before, leading, language } of blocks) {
    const element = document.element(tag, { language });
    y += before * scale;
    lines.forEach((line, index) => {
      if (index > 0) y += leading * scale;
      page.line(element, line, CENTRE, y, { ...style, size: style.size * scale, align: 'center' });
    });
  }
  drawFoot(document, page, model);
}

function frontBlocks(page: PdfPage, model: CertificateModel, accent: string): Block[] {
  const block = (
    text: string,
    style: LineStyle,
    before: number,
    more: Partial<Block> = {},
  ): Block => ({
    tag: 'P',
    lines: page.wrap(text, ROOM, style),
    style,
    before,
    leading: style.size * 1.25,
    ...more,
  });
  const english = (text: Localised, size = 8.5, before = 11.5): Block[] =>
    text.en && text.en !== text.id
      ? [block(text.en, { size, colour: SOFT }, before, { language: 'en' })]
      : [];
  const blocks = [
    block(
      model.organisation.toUpperCase(),
      { weight: 'bold', size: 13, colour: INK, tracking: 0.6 },
      17,
    ),
    block(model.issuer, { size: 10, colour: INK }, 14),
    block(model.title.id, { weight: 'bold', size: 31, colour: accent, tracking: 5 }, 41, {
      tag: 'H1',
    }),
    ...english(model.title, 9.5, 14),
    block(model.number, { size: 10, colour: INK }, 16),
    block(model.presentedTo.id, { size: 10, colour: INK }, 22),
    ...english(model.presentedTo),
    block(model.name, { weight: 'bold', size: nameSize(page, model.name), colour: INK }, 29),
    ...model.personLines.map((line, index) =>
      block(line, { size: 10, colour: INK }, index === 0 ? 18 : 15),
    ),
    block(model.statement.id, { size: 11, colour: INK }, 23),
    ...english(model.statement),
    block(model.courseTitle.id, { weight: 'bold', size: 17, colour: accent }, 24, { tag: 'H2' }),
    ...english(model.courseTitle, 10, 14),
    block(model.held.id, { size: 10, colour: INK }, 19),
    ...english(model.held),
  ];
  return blocks.filter(({ lines }) => lines.length > 0);
}

/** As large as fits on one line, within bounds; past them it wraps. */
function nameSize(page: PdfPage, name: string): number {
  const wanted = 25;
  const width = page.width(name, { weight: 'bold', size: wanted, colour: INK });
  return Math.max(14, Math.min(wanted, (wanted * ROOM) / Math.max(1, width)));
}

function drawFoot(document: PdfDocument, page: PdfPage, model: CertificateModel): void {
  const top = FOOT + 8;
  const code = document.element('Figure', { alt: `Kode QR: ${model.url}` });
  page.figure(code, qrOperators(model.url, MARGIN, PAGE.height - top - QR, QR));

  const left = MARGIN + QR + 12;
  const small = { size: 7.5, colour: SOFT };
  const notes: { text: string; language?: 'en'; bold?: true }[] = [
    { text: model.verify.id, bold: true },
    { text: model.verify.en, language: 'en' },
    ...model.typed.map((text) => ({ text })),
    { text: model.seal.id },
    { text: model.seal.en, language: 'en' },
  ];
  let y = top + 8;
  for (const { text, language, bold } of notes) {
    const style: LineStyle = bold ? { ...small, weight: 'bold', colour: INK } : small;
    const element = document.element('P', { language });
    for (const line of page.wrap(text, 270, style)) {
      page.line(element, line, left, y, style);
      y += 9.6;
    }
  }

  const right = { x: 640, room: 270 };
  const signatory = document.element('P');
  y = top + 8;
  page.line(signatory, model.placeAndDate, right.x, y, { size: 10, colour: INK, align: 'center' });
  const position = page.wrap(model.signatory.position, right.room, { size: 10, colour: INK });
  for (const line of position.slice(0, 3)) {
    y += 13;
    page.line(signatory, line, right.x, y, { size: 10, colour: INK, align: 'center' });
  }
  const name: LineStyle = { weight: 'bold', size: 10.5, colour: INK, align: 'center' };
  y = top + QR - 4;
  for (const line of page.wrap(model.signatory.name, right.room, name).slice(0, 2)) {
    page.line(signatory, line, right.x, y, name);
    y += 12;
  }
}

const ROW = 26;
const ROWS_PER_PAGE = 12;

/** Page 2, and further ones where the course has many subjects. */
function drawSubjects(document: PdfDocument, model: CertificateModel, { accent }: Design): void {
  const { title, head, rows, total } = model.subjects;
  const table = { left: 120, right: PAGE.width - 120 };
  const label = { left: table.left + 40, room: table.right - table.left - 130 };
  for (let from = 0; from === 0 || from < rows.length; from += ROWS_PER_PAGE) {
    const page = document.addPage();
    page.artifact('/F Do');
    const heading = document.element('H2');
    page.line(heading, title.id, CENTRE, 82, {
      weight: 'bold',
      size: 18,
      colour: accent,
      align: 'center',
    });
    const sub = document.element('P', { language: 'en' });
    page.line(sub, title.en, CENTRE, 96, { size: 9, colour: SOFT, align: 'center' });
    const course: LineStyle = { size: 11, colour: INK, align: 'center' };
    for (const [index, text] of [
      model.courseTitle.id,
      `${model.number}  ·  ${model.name}`,
    ].entries()) {
      page.line(
        document.element('P'),
        fitted(page, text, ROOM, course),
        CENTRE,
        116 + index * 15,
        course,
      );
    }

    const element = document.element('Table');
    const row = (y: number, cells: [string, string, string], tag: 'TH' | 'TD', below: string) => {
      const line = document.element('TR', {}, element);
      const weight = tag === 'TH' ? 'bold' : 'regular';
      const style: LineStyle = { weight, size: 10.5, colour: INK };
      page.line(document.element(tag, {}, line), cells[0], table.left + 24, y, {
        ...style,
        align: 'right',
      });
      const cell = document.element(tag, {}, line);
      page.line(cell, fitted(page, cells[1], label.room, style), label.left, y, style);
      if (below) {
        const small = { size: 8, colour: SOFT };
        const english = document.element('P', { language: 'en' }, cell);
        page.line(english, fitted(page, below, label.room, small), label.left, y + 10, small);
      }
      page.line(document.element(tag, {}, line), cells[2], table.right - 12, y, {
        ...style,
        align: 'right',
      });
      const rule = PAGE.height - y - (below ? 15 : 9);
      page.artifact(`0.5 w 0.75 G ${table.left} ${rule} m ${table.right} ${rule} l S`);
    };
    let y = 160;
    row(y, [head.number, head.subject, head.hours], 'TH', '');
    y -= 4;
    for (const [index, subject] of rows.slice(from, from + ROWS_PER_PAGE).entries()) {
      y += ROW;
      const below = subject.title.en !== subject.title.id ? subject.title.en : '';
      row(y, [String(from + index + 1), subject.title.id, subject.hours], 'TD', below);
    }
    if (from + ROWS_PER_PAGE >= rows.length)
      row(y + ROW, ['', total.id, total.hours], 'TH', total.en);
  }
}

/** The beginning of a text that fits on one line. */
function fitted(page: PdfPage, text: string, room: number, style: LineStyle): string {
  const [first = '', ...rest] = page.wrap(text, room - 12, style);
  return rest.length > 0 ? `${first} …` : first;
}

/** Black runs of the code's rows; each a hair taller than a row, so that none is drawn apart from the next. */
function qrOperators(text: string, left: number, bottom: number, size: number): string {
  const { modules } = QRCode.create(text, { errorCorrectionLevel: 'M' });
  const unit = size / modules.size;
  const runs: string[] = [];
  for (let row = 0; row < modules.size; row++) {
    for (let column = 0; column < modules.size; column++) {
      if (!modules.get(row, column)) continue;
      const start = column;
      while (column < modules.size && modules.get(row, column)) column++;
      const y = bottom + size - (row + 1) * unit;
      runs.push(
        `${pdfNumber(left + start * unit)} ${pdfNumber(y)} ${pdfNumber((column - start) * unit)} ${pdfNumber(unit + 0.02)} re`,
      );
    }
  }
  return `0 g\n${runs.join('\n')}\nf`;
}
