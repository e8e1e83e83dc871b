import type { Practice } from '#shared/practice/practice-schema.ts';

/** Prints a saved card: each filled field, where its value came from and the page's own words there. */
export function printCard(practice: Practice): void {
  console.log(`\nSaved as ${practice.id}, ${practice.createdAt}\n`);
  for (const [name, value] of Object.entries(practice.fields)) {
    const provenance = Object.entries(practice.provenance).find(([field]) => field === name)?.[1];
    console.log(`  ${name}: ${inOneLine(value)}`);
    if (provenance)
      console.log(
        `      from ${provenance.source}${provenance.passage ? `: “${inOneLine(provenance.passage)}”` : ''}`,
      );
  }
  console.log('');
}

function inOneLine(value: unknown): string {
  const text = typeof value === 'string' ? value : JSON.stringify(value);
  const line = text.replace(/\s+/g, ' ');
  return line.length > 160 ? `${line.slice(0, 159)}…` : line;
}
