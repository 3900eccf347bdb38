import { PdfDocument } from '#app/platform/pdf-document.server.ts';
import { pdfColour, PdfFile, pdfNumber } from '#app/platform/pdf-file.server.ts';
import { type FontScope, pdfFont } from '#app/platform/pdf-font.server.ts';
import { pdfDrawing } from '#app/platform/pdf-shape.server.ts';
import { settings, type SettingValue } from '#app/domain/settings/settings.ts';

import { type Emblem, neutralEmblem } from './emblem.ts';

export type Design = SettingValue<'certificates.design'>;

/** A4, landscape. */
export const PAGE = { width: 842, height: 595 };
const EMBLEM_HEIGHT = 56;
const MOTIF = 15;

type Template = {
  file: PdfFile;
  resources: string;
  emblem: { width: number; height: number; scale: number };
};
const templates = new Map<string, Template>();

/** A new certificate with everything that all certificates share (fonts, frame, coat of arms) in it already. */
export function beginCertificate(design: Design, scope: FontScope) {
  const key = `${scope} ${JSON.stringify(design)}`;
  let template = templates.get(key);
  if (!template) {
    if (templates.size > 8) templates.clear();
    template = prepare(design, scope);
    templates.set(key, template);
  }
  const fonts = { regular: pdfFont('regular', scope), bold: pdfFont('bold', scope) };
  const document = new PdfDocument(template.file.copy(), template.resources, fonts, PAGE);
  return { document, emblem: template.emblem };
}

function prepare(design: Design, scope: FontScope): Template {
  const file = new PdfFile();
  const regular = pdfFont('regular', scope).embed(file);
  const bold = pdfFont('bold', scope).embed(file);
  const { form: emblem, ...size } = addEmblem(file, design);
  const motif = file.addStream(
    `/Type/XObject/Subtype/Form/BBox[0 0 ${MOTIF} ${MOTIF}]`,
    kawung(paler(design.ornament)),
  );
  const frame = file.addStream(
    `/Type/XObject/Subtype/Form/BBox[0 0 ${PAGE.width} ${PAGE.height}]/Resources<</XObject<</M ${motif} 0 R>>>>`,
    frameOf(design),
  );
  return {
    file,
    resources: `<</Font<</R ${regular} 0 R/B ${bold} 0 R>>/XObject<</E ${emblem} 0 R/F ${frame} 0 R>>>>`,
    emblem: size,
  };
}

/** A coat of arms that cannot be drawn gives way to the neutral one: no certificate waits for a picture. */
function addEmblem(file: PdfFile, { accent, ornament, emblem }: Design) {
  const draw = (drawn: Emblem) => {
    const [width, height] = drawn.size;
    const form = file.addStream(
      `/Type/XObject/Subtype/Form/BBox[0 0 ${pdfNumber(width)} ${pdfNumber(height)}]`,
      pdfDrawing(drawn.paths, height),
    );
    const scale = EMBLEM_HEIGHT / height;
    return { form, width: width * scale, height: EMBLEM_HEIGHT, scale };
  };
  try {
    return draw(emblem ?? neutralEmblem(accent, ornament));
  } catch {
    return draw(neutralEmblem(settings['certificates.design'].fallback.accent, ornament));
  }
}

/** Halfway to the paper: a frame must not outshine the name in it. */
function paler(colour: string): string {
  const half = (at: number) => Math.round((parseInt(colour.slice(at, at + 2), 16) + 255) / 2);
  return `#${[1, 3, 5].map((at) => half(at).toString(16).padStart(2, '0')).join('')}`;
}

/** One kawung: four petals around a point, the old pattern of Javanese cloth. */
function kawung(colour: string): string {
  const m = MOTIF / 2;
  const petal = (dx: number, dy: number) => {
    const tip = [m + dx * (m - 1), m + dy * (m - 1)] as const;
    const near = [m + dx, m + dy] as const;
    const side = m * 0.62;
    const [sx, sy] = [-dy * side * 0.7, dx * side * 0.7];
    const [cx, cy] = [(tip[0] + near[0]) / 2, (tip[1] + near[1]) / 2];
    const at = (...values: number[]) => values.map(pdfNumber).join(' ');
    return (
      `${at(...near)} m ${at(cx + sx - dx, cy + sy - dy, cx + sx + dx, cy + sy + dy, ...tip)} c ` +
      `${at(cx - sx + dx, cy - sy + dy, cx - sx - dx, cy - sy - dy, ...near)} c f`
    );
  };
  const d = Math.SQRT1_2;
  return [
    `${pdfColour(colour)} rg`,
    petal(d, d),
    petal(-d, d),
    petal(-d, -d),
    petal(d, -d),
    `${pdfNumber(m - 0.7)} ${pdfNumber(m - 0.7)} 1.4 1.4 re f`,
  ].join('\n');
}

/** Two lines in the accent colour with a band of kawung between them. */
function frameOf({ accent }: Design): string {
  const outer = 20;
  const inner = outer + MOTIF + 6;
  const { width, height } = PAGE;
  const columns = Math.floor((width - 2 * outer - 6) / MOTIF);
  const rows = Math.floor((height - 2 * outer - 6) / MOTIF);
  const stepX = (width - 2 * outer - 6 - MOTIF) / (columns - 1);
  const stepY = (height - 2 * outer - 6 - MOTIF) / (rows - 1);
  const motifs: string[] = [];
  const place = (column: number, row: number) =>
    motifs.push(
      `q 1 0 0 1 ${pdfNumber(outer + 3 + column * stepX)} ${pdfNumber(outer + 3 + row * stepY)} cm /M Do Q`,
    );
  for (let column = 0; column < columns; column++) {
    place(column, 0);
    place(column, rows - 1);
  }
  for (let row = 1; row < rows - 1; row++) {
    place(0, row);
    place(columns - 1, row);
  }
  const box = (inset: number, line: number) =>
    `${line} w ${inset} ${inset} ${width - 2 * inset} ${height - 2 * inset} re S`;
  return [`${pdfColour(accent)} RG`, box(outer, 1.4), box(inner, 0.6), ...motifs].join('\n');
}
