/** Words shorter than this are not taken for one another: kunta and kunto are one letter apart. */
export const SHORTEST_MISTYPED = 7;

/**
 * Whether two words, both of seven letters or more, differ by one typing error: a letter more, less or other, or two
 * neighbours in the wrong order. Equal words do not differ.
 */
export function isOneEditApart(one: string, other: string): boolean {
  const [short, long] = one.length <= other.length ? [one, other] : [other, one];
  if (short.length < SHORTEST_MISTYPED || long.length - short.length > 1 || short === long) return false;
  let head = 0;
  while (head < short.length && short[head] === long[head]) head++;
  let tail = 0;
  while (tail < short.length - head && short[short.length - 1 - tail] === long[long.length - 1 - tail])
    tail++;
  const left = short.length - head - tail;
  if (long.length > short.length) return left === 0;
  return left === 1 || (left === 2 && short[head] === long[head + 1] && short[head + 1] === long[head]);
}
