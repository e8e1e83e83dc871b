import type { PracticeFieldName, PracticeFields } from '../../practice/practice-schema.ts';
import { comparable } from '../clean-text.ts';
import type { Evidence } from '../evidence.ts';
import type { LabelledSection } from '../labelled-sections.ts';
import type { Page } from '../page.ts';

/**
 * The words under which pages tell a fact. Words are compared whole, without regard to case and punctuation; a pattern
 * is tried on the words in lower case, without punctuation, and only where the mark-up, a colon or a question mark
 * shows that they are a label.
 */
export type LabelPattern = string | RegExp;

/** The words under which pages tell a fact, by language; all are tried on every page, whatever its language. */
export interface KindLabels {
  /** In Finnish. */
  fi?: readonly LabelPattern[];
  /** In Swedish. */
  sv?: readonly LabelPattern[];
  /** In English. */
  en?: readonly LabelPattern[];
}

/** A section of the page found by a rule's labels. */
export type KindSection = LabelledSection<readonly KindRule[]>;

/** How one field is read from pages of a kind. The first rule of a field that gives a value wins; labels before `find`. */
export type KindRule = { [Name in PracticeFieldName]: RuleFor<Name> }[PracticeFieldName];

/** How the field of this name is read. */
export interface RuleFor<Name extends PracticeFieldName> {
  /** The field it fills. */
  field: Name;
  /** The labels its value stands under. */
  labels?: KindLabels;
  /** Makes the value of a labelled section where the field's shape alone does not tell it; undefined when it holds none. */
  read?: (section: KindSection) => NonNullable<PracticeFields[Name]> | undefined;
  /** Finds the value where no label gives it. */
  find?: (page: Page) => Evidence<NonNullable<PracticeFields[Name]>> | undefined;
}

/** Words that end a section although they fill no field: what most pages go on to. */
const endings: readonly LabelPattern[] = [
  'lisätiedot',
  'lisätietoja',
  'yhteystiedot',
  'ota yhteyttä',
  'liitteet',
  'mer information',
  'mera information',
  'kontaktuppgifter',
  'kontakta oss',
  'kontakt',
  'bilagor',
  'more information',
  'further information',
  'contact',
  'contact us',
  'contact information',
  'attachments',
];

/** The rules that words on a page call for. */
export class KindLabelWords {
  private readonly byWords = new Map<string, KindRule[]>();
  private readonly patterns: [pattern: RegExp, rule: KindRule][] = [];
  private readonly endings = new Set(endings.map((words) => comparable(String(words))));

  constructor(rules: readonly KindRule[]) {
    for (const rule of rules) {
      const { fi = [], sv = [], en = [] } = rule.labels ?? {};
      for (const label of [...fi, ...sv, ...en]) this.add(label, rule);
    }
  }

  private add(label: LabelPattern, rule: KindRule): void {
    if (label instanceof RegExp) {
      this.patterns.push([label, rule]);
      return;
    }
    const words = comparable(label);
    this.byWords.set(words, [...(this.byWords.get(words) ?? []), rule]);
  }

  /** The rules these words call for, `end` for words that end a section, undefined for all others. */
  readonly labelOf = (raw: string, shown: boolean): readonly KindRule[] | 'end' | undefined => {
    // Numbers before the words are those of a list of questions or steps.
    const words = comparable(raw).replace(/^\d{1,2} (?=\p{L})/u, '');
    const exact = this.byWords.get(words) ?? [];
    const matched = shown ? this.patterns.filter(([pattern]) => pattern.test(words)) : [];
    const rules = [...exact, ...matched.map(([, rule]) => rule).filter((rule) => !exact.includes(rule))];
    if (rules.length > 0) return rules;
    return this.endings.has(words) ? 'end' : undefined;
  };
}
