import { practiceAdopters, practiceSource } from '#shared/adoption/practice-adopters.ts';
import type { Practice } from '#shared/practice/practice-schema.ts';
import type { PracticeAdoptionsModel } from '../../models/practice-adoptions-model.ts';
import { useWording } from '../parts/wording.ts';
import { adoptersInLine } from './adoption-facts.ts';

/** Props of the line on the card that says who has the practice. */
export type AdoptersLineProps = {
  /** The practice. */
  practice: Practice;
  /** Its adoptions. */
  model: PracticeAdoptionsModel;
};

/** “Käytössä: Joutsa (lähde), Konnevesi (kokeilussa 2018–)”; nothing before anyone has adopted the practice. */
export function AdoptersLine({ practice, model }: AdoptersLineProps) {
  const wording = useWording();
  const adopters = practiceAdopters(practiceSource(practice.fields), model.adoptions.value);
  if (adopters.every(({ isSource }) => isSource)) return null;
  return (
    <p class="adopters-line">{wording.words.adoption.practice.inUse(adoptersInLine(adopters, wording))}</p>
  );
}
