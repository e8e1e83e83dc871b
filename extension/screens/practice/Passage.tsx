import { confidenceOf, type Provenance } from '#shared/practice/provenance.ts';
import { passageAddress } from '#shared/quote/passage-address.ts';
import { OutsideLink } from '../parts/OutsideLink.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of why a field has its value. */
export type PassageProps = {
  /** Why the field has its value. */
  provenance: Provenance;
  /** Id by which the source mark opens it. */
  id: string;
  /** Whether it is shown. */
  isOpen: boolean;
  /** The address of the page it was read from. */
  address?: string | undefined;
  /** Language of the page. */
  lang?: string | undefined;
};

/** Why a field has its value: the source, how sure it is, the page's own words, and a way to see them on the page. */
export function Passage({ provenance, id, isOpen, address, lang }: PassageProps) {
  const { words } = useWording();
  const { source, passage, selector } = provenance;
  if (passage === undefined) return null;
  return (
    <figure class="passage" id={id} hidden={!isOpen}>
      <figcaption>
        {source === 'file' ? words.practice.passageInFile : words.practice.passage} · {words.sources[source]}{' '}
        · {words.confidence[confidenceOf(source)]}
      </figcaption>
      <blockquote lang={lang}>{passage}</blockquote>
      {address !== undefined && (
        <OutsideLink
          address={selector === undefined ? address : passageAddress(address, selector)}
          text={selector === undefined ? words.practice.openSource : words.practice.openPassage}
        />
      )}
    </figure>
  );
}
