export type Emblem = { size: [number, number]; paths: { d: string; fill: string }[] };

/**
 * The coat of arms of an organisation that has set none: a shield with an open book from which five steps rise,
 * and a flower of eight petals above. Drawn for this product; it stands for no existing institution.
 */
export function neutralEmblem(accent: string, ornament: string): Emblem {
  const light = '#ffffff';
  const steps = [0, 1, 2, 3, 4].map((step) => {
    const left = 29 + step * 9;
    const top = 62 - step * 6.5;
    return { d: `M${left} ${top}H${left + 6}V70H${left}Z`, fill: light };
  });
  return {
    size: [100, 116],
    paths: [
      { d: 'M50 2L94 14V60C94 88 74 106 50 114C26 106 6 88 6 60V14Z', fill: ornament },
      { d: 'M50 7L89 17.6V60C89 84.5 71.5 101 50 108.6C28.5 101 11 84.5 11 60V17.6Z', fill: light },
      { d: 'M50 10L86 19.8V60C86 83 69.5 98 50 105.4C30.5 98 14 83 14 60V19.8Z', fill: accent },
      ...steps,
      // The book: two leaves that meet in the middle.
      { d: 'M50 80C42 74 32 73 24 75V88C32 86 42 87 50 93Z', fill: light },
      { d: 'M50 80C58 74 68 73 76 75V88C68 86 58 87 50 93Z', fill: light },
      { d: 'M49.2 80H50.8V93H49.2Z', fill: accent },
      // The flower: two squares, one turned, around a round heart.
      { d: 'M44.5 24.5H55.5V35.5H44.5Z', fill: light },
      { d: 'M50 22.2L57.8 30L50 37.8L42.2 30Z', fill: light },
      {
        d: 'M50 27C51.7 27 53 28.3 53 30C53 31.7 51.7 33 50 33C48.3 33 47 31.7 47 30C47 28.3 48.3 27 50 27Z',
        fill: ornament,
      },
    ],
  };
}
