import type { Sharp, SharpOptions } from 'sharp';

import { pictureSize } from '#app/domain/files/picture-size.server.ts';
import { DomainError } from '#app/platform/errors.ts';

import { inTurn } from './in-turn.server.ts';
import { VARIANT_WIDTHS } from './picture-variant.ts';

/** What a picture may unfold to: a photograph of a good camera, and no bomb. */
export const MOST_PIXELS = 50_000_000;
/** Pictures are kept no larger than a wide screen shows them; WebP itself ends at 16,383. */
const LARGEST = { width: 2400, height: 12_000 };
const SECONDS = 60;

export type ProcessedPicture = {
  bytes: Buffer;
  width: number;
  height: number;
  variants: { width: number; bytes: Buffer }[];
};

/**
 * A photograph or drawing in pixels as it is kept: upright, without what the camera wrote into it (the place, the
 * person), as WebP in its own and in smaller sizes. Animations stay animations.
 * @param mediaType what the bytes are, told by their beginning
 * @throws DomainError `pictureTooLarge` past 50 megapixels, `pictureBroken`
 */
export async function processPicture(
  bytes: Uint8Array,
  mediaType: string,
): Promise<ProcessedPicture> {
  refuseTooManyPixels(pictureSize(bytes, mediaType), 1);
  const { default: sharp } = await import('sharp');
  // Memory stays that of one picture: nothing is kept for later, and one is made after the other.
  sharp.cache(false);
  sharp.concurrency(1);
  const open = (options: SharpOptions = {}) =>
    sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error', ...options }).timeout({
      seconds: SECONDS,
    });
  return inTurn('pictures', async () => {
    try {
      const { width, height, pages = 1, pageHeight = height } = await open().metadata();
      refuseTooManyPixels({ width, height: pageHeight }, pages);
      return await made(() => open({ animated: pages > 1 }), mediaType === 'image/png');
    } catch (error) {
      if (error instanceof DomainError) throw error;
      throw new DomainError('invalid', 'pictureBroken');
    }
  });
}

function refuseTooManyPixels(size: { width: number; height: number } | null, pages: number): void {
  if (!size || size.width * size.height * pages <= MOST_PIXELS) return;
  const { width, height } = size;
  throw new DomainError('invalid', 'pictureTooLarge', { width, height, most: MOST_PIXELS / 1e6 });
}

async function made(open: () => Sharp, isDrawing: boolean): Promise<ProcessedPicture> {
  const upright = () => open().autoOrient().toColourspace('srgb');
  const inside = { ...LARGEST, fit: 'inside', withoutEnlargement: true } as const;
  const { data, info } = await smaller(() => upright().resize(inside), isDrawing);
  const variants: ProcessedPicture['variants'] = [];
  for (const width of VARIANT_WIDTHS.filter((width) => width < info.width)) {
    const variant = await smaller(() => upright().resize({ width }), isDrawing);
    variants.push({ width, bytes: variant.data });
  }
  const height = info.pageHeight ?? info.height;
  return { bytes: data, width: info.width, height, variants };
}

/** Screens and diagrams, which come as PNG, keep their letters sharp where that costs little. */
async function smaller(picture: () => Sharp, isDrawing: boolean) {
  const lossy = await picture()
    .webp({ quality: 82, smartSubsample: true })
    .toBuffer({ resolveWithObject: true });
  if (!isDrawing) return lossy;
  const lossless = await picture().webp({ lossless: true }).toBuffer({ resolveWithObject: true });
  return lossless.data.length <= lossy.data.length * 1.3 ? lossless : lossy;
}
