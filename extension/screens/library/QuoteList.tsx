import { Trash2 } from 'lucide';
import { useId } from 'preact/hooks';
import { FIELD_ORDER } from '#shared/practice/field-order.ts';
import { practiceFieldNameSchema } from '#shared/practice/practice-schema.ts';
import type { Quote } from '#shared/quote/quote-schema.ts';
import type { EvidenceModel } from '../../models/evidence-model.ts';
import { Button } from '../parts/Button.tsx';
import { useWording } from '../parts/wording.ts';
import { FieldQuote } from '../practice/FieldQuote.tsx';

/** Props of a practice's quotes. */
export type QuoteListProps = {
  /** The quotes. */
  quotes: readonly Quote[];
  /** The address of a clip's page. */
  clipAddress: (clipId: string) => string | undefined;
  /** What can be done with them. */
  evidence: EvidenceModel;
};

/** A practice's quotes, each with the field it supports and what has become of it. */
export function QuoteList({ quotes, clipAddress, evidence }: QuoteListProps) {
  const { words } = useWording();
  if (quotes.length === 0) return null;
  return (
    <section class="quotes">
      <h3 class="section-heading">{words.quotes.heading}</h3>
      {quotes.map((quote) => (
        <div key={quote.id} class="quote-row">
          <FieldQuote quote={quote} address={clipAddress(quote.clipId)} />
          <div class="actions">
            <FieldChoice quote={quote} evidence={evidence} />
            <Button
              look="quiet"
              drawing={Trash2}
              label={words.quotes.remove}
              onUse={() => void evidence.removeQuote(quote.id)}
            />
          </div>
        </div>
      ))}
    </section>
  );
}

function FieldChoice({ quote, evidence }: { quote: Quote; evidence: EvidenceModel }) {
  const { words } = useWording();
  const id = useId();
  return (
    <>
      <label for={id} class="meta">
        {words.quotes.field}
      </label>
      <select
        id={id}
        class="control"
        value={quote.field ?? ''}
        onChange={({ currentTarget }) => {
          const field = practiceFieldNameSchema.safeParse(currentTarget.value);
          void evidence.moveQuote(quote.id, field.success ? field.data : undefined);
        }}
      >
        <option value="">{words.quotes.noField}</option>
        {FIELD_ORDER.map((name) => (
          <option key={name} value={name}>
            {words.fields[name]}
          </option>
        ))}
      </select>
    </>
  );
}
