import type { PracticePlan } from '#shared/import/plan-practices.ts';
import type { PracticeImport, PracticeImportModel } from '../../models/practice-import-model.ts';

/** Props of a part of the import of practices. */
export type PracticeImportProps = {
  /** Importing practices. */
  practiceImport: PracticeImportModel;
  /** What is chosen. */
  chosen: PracticeImport;
};

/** Props of a part that shows what would be imported. */
export type PracticePlanProps = PracticeImportProps & {
  /** What an import would do. */
  plan: PracticePlan;
};
