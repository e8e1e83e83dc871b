/** One record of a report: what it is, its name, and every passage of it that speaks of the person. */
export type ReportRecord = {
  /** What it is, in words: “Käytäntö”. */
  kind: string;
  /** Its name. */
  title: string;
  /** Whether it is in the trash, in words; empty when it is not. */
  remark: string;
  /** The passages. */
  passages: { where: string; text: string; isSure: boolean }[];
};

/** What a report says of itself. */
export type ReportHead = {
  /** Its heading, in the reader’s language. */
  heading: string;
  /** Who was looked for. */
  person: string[];
  /** When. */
  madeAt: string;
  /** The words before a passage that is only likely. */
  likely: string;
};

/** All that is kept of a person, as text for an answer to them. */
export function reportAsText(head: ReportHead, records: readonly ReportRecord[]): string {
  const lines = [head.heading, head.person.join(', '), head.madeAt.slice(0, 10), ''];
  for (const { kind, title, remark, passages } of records) {
    lines.push([`${kind}: ${title}`, remark].filter(Boolean).join(', '));
    for (const { where, text, isSure } of passages) {
      lines.push(`  ${isSure ? '' : `${head.likely} `}${where}: ${text.replace(/\s+/g, ' ').trim()}`);
    }
    lines.push('');
  }
  return lines.join('\n');
}

/** The same as JSON. */
export function reportAsJson(head: ReportHead, records: readonly ReportRecord[]): string {
  const { person, madeAt } = head;
  return `${JSON.stringify({ person, madeAt, records }, null, 2)}\n`;
}
