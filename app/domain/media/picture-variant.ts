/** Widths (pixels) in which a picture is kept beside its own, where that is wider. */
export const VARIANT_WIDTHS = [480, 960, 1600];

const VARIANT = /\.w\d+\.[a-z0-9]+$/i;

/** The name of a picture in a smaller size, beside the picture itself: `foto.webp` → `foto.w480.webp`. */
export function variantName(name: string, width: number): string {
  const dot = name.lastIndexOf('.');
  return `${name.slice(0, dot)}.w${width}${name.slice(dot)}`;
}

/** The name of the picture itself: `foto.w480.webp` → `foto.webp`. */
export function originalName(name: string): string {
  return name.replace(/\.w\d+(?=\.[a-z0-9]+$)/i, '');
}

/** Whether a name is one that a smaller size of a picture may have: no file of the library is called so. */
export function isVariantName(name: string): boolean {
  return VARIANT.test(name);
}
