import { describe, expect, test } from 'vitest';
import { POLICY_LINES, WIDGET_HOST } from '#shared/conformance/policy-lines.ts';
import { framePolicy, pagePolicy } from '#shared/desk/publish/code-policy.ts';
import { addressIn, folderPlace } from '#shared/desk/publish/folder-place.ts';
import { readShownChoice } from '#shared/desk/publish/shown-choice.ts';
import { folderTexts, OTHER_PLACE, OWN_PLACE } from '../../../builders/folder.ts';
import { aPublication } from '../../../builders/publication.ts';

const HOST = 'https://jakelu.example';
const own = folderTexts();
const other = folderTexts(aPublication(), {}, { place: OTHER_PLACE });
const codeIn = (texts: Map<string, string>, use: string) => texts.get(`koodit/koivula-fi-${use}.txt`) ?? '';
const bare = { hasLogos: false, hasStyles: false };

describe('the code with a script', () => {
  test('names the files without a host on the pages’ own origin, and without a hash that an update would break', () => {
    const code = codeIn(own, 'skripti');
    expect(code).toContain('data-src="/hyvan-kierre/koivula.json"');
    expect(code).toContain('<script src="/hyvan-kierre/widget.js" defer></script>');
    expect(code).not.toContain('integrity');
  });

  test('names the files whole on another origin, with the hash of the script as released', () => {
    const code = codeIn(other, 'skripti');
    expect(code).toContain(`data-src="${HOST}/kierre/koivula.json"`);
    expect(code).toContain(
      `<script src="${HOST}/kierre/widget.js" integrity="sha384-widgetjs" crossorigin="anonymous" defer></script>`,
    );
    expect(code).not.toMatch(/src="\//);
  });

  test('shows the chosen colours and view', () => {
    const choice = readShownChoice({ 'accent-light': '#112233', view: 'badge', theme: 'contrast' });
    const code = codeIn(folderTexts(aPublication(), {}, { choice, place: OTHER_PLACE }), 'skripti');
    expect(code).toContain(`<link rel="stylesheet" href="${HOST}/kierre/koivula.css">`);
    expect(code).toContain('data-view="badge"');
    expect(code).toContain('data-theme="contrast"');
    expect(code).toContain(`data-more="${HOST}/kierre/koivula-fi-sivu.html"`);
  });
});

describe('the code with a frame', () => {
  test.each([
    ['the pages’ own origin', own, '/hyvan-kierre'],
    ['another origin', other, `${HOST}/kierre`],
  ])('names the frame page and the script for its height on %s', (_, texts, folder) => {
    const code = codeIn(texts, 'kehys');
    expect(code).toContain(`src="${folder}/koivula-fi-kehys.html?host=https%3A%2F%2Fkoivula.example"`);
    expect(code).toContain(`<script src="${folder}/frame-host.js" defer></script>`);
    expect(code).toMatch(/ title="[^"]+"/);
  });
});

test('the code of the check names the script of the folder', () => {
  expect(codeIn(own, 'tarkistus')).toContain('<script src="/hyvan-kierre/check.js" data-stem="koivula"');
  expect(codeIn(other, 'tarkistus')).toContain(`<script src="${HOST}/kierre/check.js"`);
  expect(codeIn(other, 'tarkistus')).toContain(`script-src ${HOST}`);
});

test('the code in plain HTML names no file of the folder', () => {
  for (const texts of [own, other]) expect(codeIn(texts, 'html')).not.toMatch(/hyvan-kierre|jakelu|script/);
});

describe('lines of the policy', () => {
  test('are those of the evaluation, with the folder’s own origin', () => {
    expect(pagePolicy('script', OWN_PLACE, bare)).toEqual(POLICY_LINES['self-hosted']);
    expect(pagePolicy('script', OTHER_PLACE, bare)).toEqual(
      POLICY_LINES.hosted.map((line) => line.replace(WIDGET_HOST, HOST)),
    );
    expect(pagePolicy('frame', OWN_PLACE, bare)).toEqual(["frame-src 'self'"]);
    expect(pagePolicy('frame', OTHER_PLACE, bare)).toEqual([`frame-src ${HOST}`]);
    expect(pagePolicy('plain', OTHER_PLACE, { hasLogos: true, hasStyles: true })).toEqual([]);
  });

  test('let logos and colours through only where there are any', () => {
    const needs = { hasLogos: true, hasStyles: true };
    expect(pagePolicy('script', OWN_PLACE, needs)).toEqual(expect.arrayContaining(POLICY_LINES.logos as []));
    expect(pagePolicy('script', OTHER_PLACE, needs).slice(2)).toEqual([
      `img-src ${HOST}`,
      `style-src ${HOST}`,
    ]);
  });

  test('of the frame page name the site around it', () => {
    expect(framePolicy(OTHER_PLACE)).toContain('frame-ancestors https://koivula.example');
    expect(framePolicy(OTHER_PLACE)).toHaveLength(POLICY_LINES['iframe-host'].length);
  });

  test('stand in the guide as they are', () => {
    expect(other.get('README.html')).toContain(`script-src ${HOST};\nconnect-src ${HOST};`);
    expect(other.get('README.html')).toContain('sha384-widgetjs');
  });
});

describe('where the folder lies', () => {
  test('is under the publisher’s site when nothing is told', () => {
    expect(folderPlace('https://kunta.example/sopimus?a=1').folder).toBe(
      'https://kunta.example/hyvan-kierre/',
    );
  });

  test('is read with a slash at its end and nothing after it', () => {
    const place = folderPlace('https://kunta.example/', { folder: 'https://www.kunta.example/a/b?c=1#d' });
    expect(place).toEqual({
      folder: 'https://www.kunta.example/a/b/',
      site: 'https://kunta.example',
      isOwnSite: false,
    });
    expect(addressIn(place, 'x.json')).toBe('https://www.kunta.example/a/b/x.json');
  });
});
