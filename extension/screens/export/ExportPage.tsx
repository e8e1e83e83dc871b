import { useEffect, useState } from 'preact/hooks';
import type { ExportScope } from '../../database/export-methods.ts';
import type { BundleExportModel } from '../../models/bundle-export-model.ts';
import type { CompareChoice } from '../../models/compare-choice.ts';
import type { ExportChoice } from '../../models/export-choice.ts';
import type { ExportModel, ExportWhat } from '../../models/export-model.ts';
import { BundleExport } from '../bundle/BundleExport.tsx';
import type { SectionProps } from '../library/section-props.ts';
import { useWording } from '../parts/wording.ts';
import { ExportOptions } from './ExportOptions.tsx';
import { ExportStart } from './ExportStart.tsx';
import { ExportWhatChoice } from './ExportWhatChoice.tsx';
import { FormatChoice } from './FormatChoice.tsx';
import { InnokylaView } from './InnokylaView.tsx';
import { PrintView } from './PrintView.tsx';

/** Models of exporting practices. */
export type ExportModels = {
  /** Saving the whole library as one file. */
  bundleExport: BundleExportModel;
  /** Making files of practices. */
  exporting: ExportModel;
  /** What was chosen to be exported elsewhere on the page. */
  exportChoice: ExportChoice;
  /** The practices chosen to be compared. */
  choice: CompareChoice;
};

/** Props of the page of exporting. In its path may stand a view: `print`, `innokyla`. */
export type ExportPageProps = SectionProps & ExportModels;

/** Exporting practices: what, in which format, with what; or one of the views that are read from the page itself. */
export function ExportPage(props: ExportPageProps) {
  const { exporting, exportChoice, choice, path, addressOf } = props;
  const { words } = useWording();
  const chosen = exportChoice.chosen.value;
  const [what, setWhat] = useState<ExportWhat>(() => firstWhat(exportChoice));
  const [collectionId, setCollectionId] = useState(chosen.collectionId);
  const offered = exporting.collections.value;
  const collection =
    offered.find((each) => each.collection.id === collectionId)?.collection ?? offered[0]?.collection;
  const scope = scopeOf(what, props, collection?.id ?? collectionId);
  const name = what === 'collection' ? collection?.name : undefined;
  const compared = choice.chosen.value.map(({ id }) => id);
  const list = exporting.list.value;
  const isEmpty = list.state === 'ready' && list.ids.length === 0;
  useEffect(() => exporting.show(scope, name), [JSON.stringify(scope), name]);
  useEffect(() => exporting.leave, []);

  if (path[0] === 'print') return <PrintView exporting={exporting} backAddress={addressOf('exchange')} />;
  if (path[0] === 'innokyla')
    return <InnokylaView exporting={exporting} backAddress={addressOf('exchange')} />;
  return (
    <>
      <h2 class="section-title" tabIndex={-1}>
        {words.export.heading}
      </h2>
      <ExportWhatChoice
        exporting={exporting}
        what={what}
        chosenCount={chosen.ids.length}
        comparedCount={compared.length}
        collectionId={collection?.id}
        listAddress={addressOf('practices')}
        onWhat={setWhat}
        onCollection={setCollectionId}
      />
      {!isEmpty && (
        <>
          <FormatChoice exporting={exporting} />
          <ExportOptions exporting={exporting} />
          <ExportStart exporting={exporting} addressOf={addressOf} />
        </>
      )}
      <BundleExport bundleExport={props.bundleExport} />
    </>
  );
}

/** What was chosen elsewhere comes first; without it everything. */
function firstWhat({ chosen }: ExportChoice): ExportWhat {
  const { ids, collectionId } = chosen.peek();
  if (collectionId !== undefined) return 'collection';
  return ids.length > 0 ? 'chosen' : 'all';
}

function scopeOf(
  what: ExportWhat,
  { exportChoice, choice }: ExportModels,
  collectionId: string | undefined,
): ExportScope {
  switch (what) {
    case 'chosen':
      return { of: 'ids', ids: exportChoice.chosen.value.ids };
    case 'compared':
      return { of: 'ids', ids: choice.chosen.value.map(({ id }) => id) };
    case 'collection':
      return collectionId === undefined ? { of: 'ids', ids: [] } : { of: 'collection', collectionId };
    default:
      return { of: 'all' };
  }
}
