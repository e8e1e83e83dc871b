import { useEffect } from 'preact/hooks';
import type { AdoptionBoardModel } from '../../models/adoption-board-model.ts';
import type { AdoptionEditModel } from '../../models/adoption-edit-model.ts';
import type { AdoptionModel } from '../../models/adoption-model.ts';
import type { OurBodyModel } from '../../models/our-body-model.ts';
import type { SectionProps } from '../library/section-props.ts';
import { AdoptionBoard } from './AdoptionBoard.tsx';
import { AdoptionPage } from './AdoptionPage.tsx';

/** Props of the section of adoptions. */
export type AdoptionSectionProps = SectionProps & {
  /** The board. */
  board: AdoptionBoardModel;
  /** The open adoption. */
  adoption: AdoptionModel;
  /** Parts of adoptions that are being edited. */
  adoptionEdits: AdoptionEditModel;
  /** Saying whose library it is. */
  ourBody: OurBodyModel;
};

/** Adoptions: the board, or the page of the one that the address names. */
export function AdoptionSection(props: AdoptionSectionProps) {
  const { board, adoption, adoptionEdits, ourBody, path, addressOf, go } = props;
  const [adoptionId] = path;
  useEffect(() => {
    adoption.show(adoptionId);
    if (adoptionId === undefined) board.show();
    else board.hide();
  }, [adoptionId]);
  useEffect(
    () => () => {
      adoption.show(undefined);
      board.hide();
    },
    [],
  );
  if (adoptionId === undefined) {
    return <AdoptionBoard board={board} edits={adoptionEdits} ourBody={ourBody} addressOf={addressOf} />;
  }
  return (
    <AdoptionPage key={adoptionId} model={adoption} edits={adoptionEdits} addressOf={addressOf} go={go} />
  );
}
