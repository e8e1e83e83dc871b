import type { ListedAdoption } from '../../database/stored-adoptions.ts';
import type { AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import type { AdoptionModel } from '../../models/adoption-model.ts';

/** What every part of an adoption's page is given. */
export type AdoptionPartsProps = {
  /** The adoption with its practice. */
  listed: ListedAdoption;
  /** The open adoption, for changes that are made with one press. */
  model: AdoptionModel;
  /** Parts that are being edited. */
  edits: AdoptionEditModel;
};
