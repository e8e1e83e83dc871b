import type { BundleImportModel } from '../../models/bundle-import-model.ts';
import type { PracticeImportModel } from '../../models/practice-import-model.ts';
import { BundleImport } from '../bundle/BundleImport.tsx';
import { type ExportModels, ExportPage } from '../export/ExportPage.tsx';
import { ImportPage } from '../import/ImportPage.tsx';
import type { SectionProps } from '../library/section-props.ts';
import { useArrival } from '../parts/use-arrival.ts';
import { useWording } from '../parts/wording.ts';

/** Models of taking practices out and in. */
export type ExchangeModels = ExportModels & {
  /** Importing practices. */
  practiceImport: PracticeImportModel;
  /** Taking a library file in. */
  bundleImport: BundleImportModel;
};

/** Props of the section of exporting and importing. In its path stands the page: `import`, or what is exported. */
export type ExchangeSectionProps = SectionProps & ExchangeModels;

/** Exporting and importing, each a page. */
export function ExchangeSection(props: ExchangeSectionProps) {
  const { path, addressOf } = props;
  const { words } = useWording();
  const isImport = path[0] === 'import';
  useArrival('exchange', path[0] ?? 'export', 'ready');
  return (
    <div class="section-page exchange">
      <nav class="page-links" aria-label={words.history.sections.exchange}>
        <ul class="plain-list">
          <li>
            <a href={addressOf('exchange')} aria-current={isImport ? undefined : 'page'}>
              {words.export.heading}
            </a>
          </li>
          <li>
            <a href={addressOf('exchange', 'import')} aria-current={isImport ? 'page' : undefined}>
              {words.import.heading}
            </a>
          </li>
        </ul>
      </nav>
      {isImport ? (
        <ImportPage
          {...props}
          drawBundle={(file) => (
            <BundleImport file={file} bundleImport={props.bundleImport} addressOf={addressOf} />
          )}
        />
      ) : (
        <ExportPage {...props} />
      )}
    </div>
  );
}
