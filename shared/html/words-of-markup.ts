/** Elements that do not end a line of text. */
const INLINE =
  /<\/?(?:a|span|strong|b|em|i|u|s|small|sub|sup|mark|abbr|cite|q|code|kbd|time|bdi|bdo|del|ins|dfn|wbr)(?:\s[^>]*)?>/gi;
const TOLD = /\s(?:title|alt|href|cite)="([^"]*)"/gi;
const ENTITIES: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&nbsp;': ' ',
  '&#64;': '@',
};

/**
 * The words of stored mark-up, those for pictures and links too, one block a line: for looking through much of it fast. What is
 * found is a reason to look at the mark-up itself; it is never shown as mark-up.
 */
export function wordsOfMarkup(html: string): string {
  const told = [...html.matchAll(TOLD)].map(([, value = '']) => value);
  const text = html.replace(INLINE, '').replace(/<[^>]*>/g, '\n');
  return [text, ...told]
    .join('\n')
    .replace(/&(?:amp|lt|gt|quot|nbsp|#64);/g, (entity) => ENTITIES[entity] ?? entity);
}
