import type { ImportPlan } from '#shared/desk/import/plan-import.ts';
import type { SourcePart } from '../../models/import-source.ts';
import type { PartnerImport, PartnerImportModel } from '../../models/partner-import-model.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';

/** Props of a part of the import. */
export type ImportPartProps = Pick<DeskPageProps, 'desk'> & {
  /** Importing partners. */
  partnerImport: PartnerImportModel;
  /** What is chosen. */
  chosen: PartnerImport;
};

/** Props of a part that shows what would be imported. */
export type ImportPlanProps = ImportPartProps & {
  /** The part of the source that is taken. */
  part: SourcePart;
  /** What an import would do. */
  plan: ImportPlan;
};
