/** The least contrast of text, of large text and of what is not text, by WCAG 2.2 (1.4.3, 1.4.11). */
export const LEAST_CONTRAST = { text: 4.5, nonText: 3 } as const;

/** The contrast of two colours written `#rrggbb` or `#rgb`, from 1 to 21, by the formula of WCAG 2.2; undefined for other texts. */
export function contrastRatio(one: string, other: string): number | undefined {
  const [first, second] = [relativeLuminance(one), relativeLuminance(other)];
  if (first === undefined || second === undefined) return undefined;
  const [lighter, darker] = first > second ? [first, second] : [second, first];
  return (lighter + 0.05) / (darker + 0.05);
}

/** How light a colour is, from 0 to 1, by WCAG's definition of relative luminance. */
function relativeLuminance(colour: string): number | undefined {
  const channels = readChannels(colour)?.map((channel) => {
    const share = channel / 255;
    return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4;
  });
  if (channels === undefined) return undefined;
  const [red = 0, green = 0, blue = 0] = channels;
  return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
}

function readChannels(colour: string): number[] | undefined {
  const digits = /^#(?:([0-9a-f]{6})|([0-9a-f]{3}))$/i.exec(colour.trim());
  if (digits === null) return undefined;
  const long = digits[1] ?? [...(digits[2] ?? '')].map((digit) => digit + digit).join('');
  return [0, 2, 4].map((place) => Number.parseInt(long.slice(place, place + 2), 16));
}
