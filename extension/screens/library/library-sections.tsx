import type { ComponentChildren } from 'preact';
import type { CollectionsModel } from '../../models/collections-model.ts';
import type { CompareModel } from '../../models/compare-model.ts';
import type { DueReviewsModel } from '../../models/due-reviews-model.ts';
import type { HistoryModel } from '../../models/history-model.ts';
import type { LanguageModel } from '../../models/language-model.ts';
import type { Section } from '../../models/library-address.ts';
import type { MergeModel } from '../../models/merge-model.ts';
import type { NominationsModel } from '../../models/nominations-model.ts';
import type { SeriesListModel } from '../../models/series-list-model.ts';
import type { SeriesModel } from '../../models/series-model.ts';
import type { StorageModel } from '../../models/storage-model.ts';
import type { SurveyFormsModel } from '../../models/survey-forms-model.ts';
import type { SurveysModel } from '../../models/surveys-model.ts';
import type { TakeInModel } from '../../models/take-in-model.ts';
import type { TrashModel } from '../../models/trash-model.ts';
import { AdoptionSection, type AdoptionSectionProps } from '../adoption/AdoptionSection.tsx';
import { BackupRemarks } from '../backups/BackupRemarks.tsx';
import { type BackupModels, BackupsSection } from '../backups/BackupsSection.tsx';
import { CollectionSection, type SharingModels } from '../collection/CollectionSection.tsx';
import { CompareSection } from '../compare/CompareSection.tsx';
import { AgreementSection, type DeskModels } from '../desk/AgreementSection.tsx';
import { type ExchangeModels, ExchangeSection } from '../exchange/ExchangeSection.tsx';
import { HistorySection } from '../history/HistorySection.tsx';
import { MergeSection } from '../merge/MergeSection.tsx';
import { NominationSection } from '../nomination/NominationSection.tsx';
import { type PersonsModels, PersonsSection } from '../persons/PersonsSection.tsx';
import { CheckedLibrary, type CheckedLibraryProps } from '../storage/CheckedLibrary.tsx';
import { KeptCopies } from '../storage/KeptCopies.tsx';
import { SurveySection } from '../survey/SurveySection.tsx';
import { TrashSection } from '../trash/TrashSection.tsx';
import { WorkshopSection } from '../workshop/WorkshopSection.tsx';
import { PracticesSection, type PracticesSectionProps } from './PracticesSection.tsx';
import type { SectionProps } from './section-props.ts';

type PracticesModels = Omit<PracticesSectionProps, keyof SectionProps | 'remark'>;
type AdoptionModels = Omit<AdoptionSectionProps, keyof SectionProps>;

/** The models of the library page’s sections, and what the page itself needs. */
export type LibraryModels = PracticesModels &
  AdoptionModels &
  DeskModels &
  SharingModels &
  ExchangeModels &
  BackupModels &
  PersonsModels &
  CheckedLibraryProps & {
    /** Collections and themes. */
    collections: CollectionsModel;
    /** Practices that are compared. */
    compare: CompareModel;
    /** Adoptions whose review is due. */
    dueReviews: DueReviewsModel;
    /** Steps that can be taken back. */
    history: HistoryModel;
    /** What is in the trash. */
    trash: TrashModel;
    /** Practices that are there twice. */
    merge: MergeModel;
    /** Surveys of associations. */
    surveys: SurveysModel;
    /** The forms for surveys and their findings. */
    surveyForms: SurveyFormsModel;
    /** Taking tables into surveys. */
    takeIn: TakeInModel;
    /** Nominations for the award. */
    nominations: NominationsModel;
    /** The list of series of workshops. */
    seriesList: SeriesListModel;
    /** The open series of workshops. */
    series: SeriesModel;
    /** How the library is stored. */
    storage: StorageModel;
    /** The language of the screen. */
    language: LanguageModel;
    /** Opens the page anew: what it holds of a library that was lost is of no use after another has come back. */
    onReload: () => void;
  };

/** The section that the address names. */
export function sectionOf(section: Section, props: LibraryModels, at: SectionProps): ComponentChildren {
  switch (section) {
    case 'adoptions':
      return <AdoptionSection {...props} {...at} />;
    case 'agreements':
      return <AgreementSection {...props} {...at} />;
    case 'exchange':
      return <ExchangeSection {...props} {...at} />;
    case 'backups':
      return (
        <BackupsSection {...props} {...at}>
          <CheckedLibrary libraryCheck={props.libraryCheck} />
          <KeptCopies storage={props.storage} />
        </BackupsSection>
      );
    case 'persons':
      return <PersonsSection person={props.person} keptContacts={props.keptContacts} {...at} />;
    case 'trash':
      return <TrashSection trash={props.trash} />;
    case 'collections':
      return <CollectionSection {...props} {...at} />;
    case 'compare':
      return <CompareSection compare={props.compare} choice={props.choice} {...at} />;
    case 'history':
      return <HistorySection history={props.history} />;
    case 'surveys':
      return (
        <SurveySection
          surveys={props.surveys}
          surveyForms={props.surveyForms}
          takeIn={props.takeIn}
          {...at}
        />
      );
    case 'nominations':
      return <NominationSection nominations={props.nominations} {...at} />;
    case 'merge':
    case 'duplicates':
      return <MergeSection key={section} merge={props.merge} section={section} {...at} />;
    case 'workshops':
      return <WorkshopSection list={props.seriesList} model={props.series} {...at} />;
    default:
      return (
        <PracticesSection
          {...props}
          {...at}
          remark={<BackupRemarks {...props} address={at.addressOf('backups')} />}
        />
      );
  }
}
