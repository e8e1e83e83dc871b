/** What each of the first seven digits counts for in the check digit of a Finnish business id (PRH). */
const WEIGHTS = [7, 9, 10, 5, 8, 4, 2] as const;

/**
 * A Finnish business id (Y-tunnus) as `1234567-1`, with the spaces, the missing hyphen and the missing first zero that people
 * write; undefined when its check digit is wrong or it is nothing like one.
 */
export function readBusinessId(text: string): string | undefined {
  const [, digits, check] =
    /^(?:FI)?(\d{6,7})-?(\d)$/i.exec(
      text.replaceAll(/[\s\u2010-\u2015]/g, (c) => (c.trim() === '' ? '' : '-')),
    ) ?? [];
  if (digits === undefined || check === undefined) return undefined;
  const padded = digits.padStart(7, '0');
  return checkDigit(padded) === Number(check) ? `${padded}-${check}` : undefined;
}

/** The check digit of seven digits: 11 less the remainder of their weighted sum; a remainder of 1 is never given out. */
function checkDigit(digits: string): number | undefined {
  const sum = WEIGHTS.reduce((total, weight, place) => total + weight * Number(digits[place]), 0);
  const remainder = sum % 11;
  if (remainder === 0) return 0;
  return remainder === 1 ? undefined : 11 - remainder;
}
