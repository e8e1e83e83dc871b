import { furtherWordsOf } from '../language/further/further-words.ts';
import type { PartnerEntry } from '../partner/partner-entry.ts';
import { LocalizedSpan } from './LocalizedSpan.tsx';
import { collectTags, type PartnerListItemProps, PartnerName } from './PartnerListItem.tsx';

/** Props of a table of partners. */
export type PartnerTableProps = Omit<PartnerListItemProps, 'entry'> & {
  /** The partners, one to a row. */
  entries: readonly PartnerEntry[];
};

/** Partners as a table: name, kind, commitments, for whom. On a narrow place each cell is told under its column's name. */
export function PartnerTable({ entries, ...item }: PartnerTableProps) {
  const { words, domain } = item.voice;
  const columns = [furtherWordsOf(item.voice).name, words.kind, words.commitments, words.tags];
  return (
    <table class="table partner-table" part="table">
      <thead>
        <tr>
          {columns.map((column) => (
            <th key={column} scope="col">
              {column}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {entries.map((entry) => (
          <tr key={entry.partner.id} class="partner" part="partner">
            <th scope="row">
              <PartnerName entry={entry} {...item} />
            </th>
            <td>{domain.partnerKind[entry.partner.kind]}</td>
            <td>
              {entry.commitments.map(({ id, text }) => (
                <p key={id}>
                  <LocalizedSpan texts={text} voice={item.voice} />
                </p>
              ))}
            </td>
            <td>{collectTags(entry, item.voice).join(', ')}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
