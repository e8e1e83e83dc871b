/** What XML 1.0 has no place for, even escaped: control characters but tab and line ends, halves of characters, two that are none. */
const NOT_IN_XML = /[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu;

const ESCAPES: Record<string, string> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};

/** A text without what XML has no place for: for writers that escape by themselves. */
export function writableText(text: string): string {
  return text.replace(NOT_IN_XML, '');
}

/** A text as it stands between tags and in quoted attributes of XML or HTML; what XML cannot hold is left out. */
export function xmlText(text: string): string {
  return writableText(text).replace(/[&<>"']/g, (sign) => ESCAPES[sign] ?? sign);
}
