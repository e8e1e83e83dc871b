import { formKeys, isNearKey } from './analyser.ts';
import { GrowingPostings } from './growing-postings.ts';
import { endingKeys, endsWith, errorKeys, STRENGTHS, storedWeight, type WantedWord } from './word-match.ts';

/** The words of practices changed since the base was made: some hundreds of practices, so plain passes over them are quick. */
export class DeltaWords {
  readonly #postings = new GrowingPostings();
  readonly #forms: string[] = [];
  readonly #formsByKey = new Map<string, Map<number, number>>();
  readonly #keyed = new Map<number, number>();

  /** Adds a word of a practice. Practices come in rising order of `entry`, a number of their own here. */
  add(form: string, entry: number, code: number, languages: number): void {
    const place = this.#postings.add(form, entry, code, languages);
    if (place === this.#forms.length) this.#forms.push(form);
    const seen = this.#postings.languagesAt(place);
    if (this.#keyed.get(place) === seen) return;
    this.#keyed.set(place, seen);
    for (const { key, weight } of formKeys(form, seen)) {
      const forms = this.#formsByKey.get(key) ?? new Map<number, number>();
      forms.set(place, Math.max(forms.get(place) ?? 0, storedWeight(weight)));
      this.#formsByKey.set(key, forms);
    }
  }

  /** The posting lists, for making a base of them. */
  get postings(): GrowingPostings {
    return this.#postings;
  }

  /** Visits the postings of every word that a wanted word meets, with how strongly it is meant. */
  each(wanted: WantedWord, visit: (entry: number, code: number, strength: number) => void): void {
    for (const [place, strength] of this.#meet(wanted))
      this.#postings.each(place, (entry, code) => visit(entry, code, strength));
    // By itself, as in a base: of a short beginning less holds than of a key that the same word has.
    for (const place of this.#beginWith(wanted))
      this.#postings.each(place, (entry, code) => visit(entry, code, STRENGTHS.beginning));
  }

  /** Visits every word that a wanted word meets. */
  eachMet(wanted: WantedWord, visit: (word: string, strength: number) => void): void {
    for (const [place, strength] of this.#meet(wanted)) visit(this.#forms[place] ?? '', strength);
    for (const place of this.#beginWith(wanted)) visit(this.#forms[place] ?? '', STRENGTHS.beginning);
  }

  /** A word that a wanted word meets; empty when there is none. */
  nearest(wanted: WantedWord): string {
    const [place] = this.#meet(wanted).keys();
    return place === undefined ? '' : (this.#forms[place] ?? '');
  }

  #meet(wanted: WantedWord): Map<number, number> {
    const strengths = new Map<number, number>();
    const raise = (form: number, strength: number) => {
      if (strength > (strengths.get(form) ?? 0)) strengths.set(form, strength);
    };
    const exact = this.#postings.placeOf(wanted.form);
    if (exact !== undefined) raise(exact, STRENGTHS.exact);
    for (const { key, weight } of wanted.keys) {
      for (const [form, certainty] of this.#formsByKey.get(key) ?? [])
        raise(form, STRENGTHS.key * weight * certainty);
    }
    this.#meetKeys(wanted, raise);
    return strengths;
  }

  #beginWith({ form, isBeginning }: WantedWord): number[] {
    if (!isBeginning) return [];
    return this.#forms.flatMap((other, place) => (other.startsWith(form) ? [place] : []));
  }

  #meetKeys(wanted: WantedWord, raise: (form: number, strength: number) => void): void {
    const endings = endingKeys(wanted);
    const errors = errorKeys(wanted);
    if (endings.length === 0 && errors.length === 0) return;
    for (const [key, forms] of this.#formsByKey) {
      const hasEnding = endings.some((ending) => endsWith(key, ending));
      const isNear = !hasEnding && errors.some((near) => isNearKey(near.key, key));
      if (!hasEnding && !isNear) continue;
      for (const form of forms.keys()) raise(form, hasEnding ? STRENGTHS.compound : STRENGTHS.near);
    }
  }
}
