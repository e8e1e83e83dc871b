import { type CheckWords, checkWords } from '#shared/language/check/check-words.ts';
import { languageFromTag } from '#shared/language/language.ts';
import { type Outcome, PROBES, type Probe, type ProbedFiles, tryOut } from './probes.ts';

/*
 * Runs on a page of the site, or on the check's own page in the published folder. Tries what the widget would need and
 * tells in the place of the text that stands there when no script runs what works, what the policy blocks and what to ask for.
 */

const script = document.currentScript as HTMLScriptElement | null;
if (script?.src) void checkSite(script);

async function checkSite(own: HTMLScriptElement): Promise<void> {
  const { stem = '', frame = '', language } = own.dataset;
  const words = checkWords[languageFromTag(language ?? document.documentElement.lang)];
  const beside = (name: string) => new URL(name, own.src).href;
  const files: ProbedFiles = {
    data: beside(`${stem}.json`),
    module: beside(`${stem}.js`),
    views: beside('views.js'),
    picture: beside('check.png'),
    frame: beside(frame),
  };
  const place = placeFor(own);
  const advice = element('p', words.checking);
  advice.setAttribute('role', 'status');
  const list = document.createElement('ul');
  place.replaceChildren(advice, list);
  list.append(line(words.probes.script, words.results.works));
  const outcomes = new Map<Probe, Outcome>();
  for (const probe of PROBES) {
    const outcome = await tryOut(probe, files);
    outcomes.set(probe, outcome);
    list.append(line(words.probes[probe], tell(outcome, words)));
  }
  advice.replaceChildren(element('strong', adviceFrom(outcomes, words)));
}

/** Where the results go: the text that stands there already, or a place of its own after the script. */
function placeFor(own: HTMLScriptElement): Element {
  const found = document.querySelector('[data-hyvan-kierre-check]');
  if (found !== null) return found;
  const made = document.createElement('div');
  if (document.body.contains(own)) own.after(made);
  else document.body.append(made);
  return made;
}

function adviceFrom(outcomes: ReadonlyMap<Probe, Outcome>, { advice }: CheckWords): string {
  const works = (probe: Probe) => outcomes.get(probe)?.kind === 'works';
  if (works('data')) return advice.script;
  if (works('module')) return advice.module;
  return works('frame') ? advice.frame : advice.plain;
}

function tell(outcome: Outcome, { results }: CheckWords): string {
  switch (outcome.kind) {
    case 'works':
      return results.works;
    case 'no-answer':
      return results.noAnswer;
    case 'blocked':
      return results.blocked(outcome.directive, `${outcome.directive} ${sourceOf(outcome.address)}`);
    case 'missing':
      return results.missing(outcome.address, String(outcome.status));
    default:
      return results[outcome.kind](outcome.address);
  }
}

/** How a policy names the place of an address. */
function sourceOf(address: string): string {
  const { origin } = new URL(address);
  return origin === location.origin ? "'self'" : origin;
}

function line(name: string, words: string): HTMLLIElement {
  const item = document.createElement('li');
  item.append(element('strong', `${name}:`), ` ${words}`);
  return item;
}

function element<Name extends 'p' | 'strong'>(name: Name, words: string): HTMLElementTagNameMap[Name] {
  const made = document.createElement(name);
  made.textContent = words;
  return made;
}
