/**
 * The fewest typing errors that make one text of the other: a letter too many, missing, wrong, or two neighbours
 * swapped (Damerau–Levenshtein, no letter touched twice). Null where they are more than `most`.
 */
export function typosBetween(a: string, b: string, most: number): number | null {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return null;
  let before: number[] = [];
  let above = Array.from({ length: to.length + 1 }, (_, j) => j);
  for (let i = 1; i <= from.length; i++) {
    const here = [i];
    for (let j = 1; j <= to.length; j++) {
      const wrong = from[i - 1] === to[j - 1] ? 0 : 1;
      let fewest = Math.min(above[j]! + 1, here[j - 1]! + 1, above[j - 1]! + wrong);
      const swapped = from[i - 1] === to[j - 2] && from[i - 2] === to[j - 1];
      if (i > 1 && j > 1 && swapped) fewest = Math.min(fewest, before[j - 2]! + 1);
      here.push(fewest);
    }
    [before, above] = [above, here];
  }
  const found = above[to.length]!;
  return found <= most ? found : null;
}
