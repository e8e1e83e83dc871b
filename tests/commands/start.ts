import { practiceSchema } from '#shared/practice/practice-schema.ts';
import { type LoadedExtension, loadExtension } from '../e2e/loaded-extension.ts';
import { type Site, startSite } from '../site/serve.ts';
import { findBrowser } from './browsers.mjs';
import { printCard } from './print-card.ts';
import { run } from './steps.ts';

/*
 * `npm start`: builds both packages, serves the demo municipality and opens a browser with the extension loaded.
 * Without a display it does the same headless: one real toolbar click, and the saved card in print.
 */

const PRACTICE_PAGE = '/hyvinvointiseteli';
const hasDisplay =
  process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

if (!(await build())) process.exit(1);
const site = await startSite();
console.log(`\nThe demo municipality is at ${site.address('esimerkkila')}`);
console.log(`Its vitality agreement, with the widget: ${site.address('esimerkkila', '/elinvoimasopimus')}`);
const extension = await openBrowser(site);
console.log('Press Ctrl+C to stop.');
process.once('SIGINT', () => stop(site, extension));
process.once('SIGTERM', () => stop(site, extension));

async function build(): Promise<boolean> {
  return (await run(['wxt', 'build', '-b', 'chrome'])) && (await run(['node', 'widget/build.ts']));
}

async function openBrowser(served: Site): Promise<LoadedExtension | undefined> {
  if (findBrowser('chromium') === undefined) {
    console.log(
      'No Chromium was found, so no browser is opened; the site can be looked at with any browser.',
    );
    return undefined;
  }
  const loaded = await loadExtension({ visible: hasDisplay });
  const page = await loaded.openPage(served.address('esimerkkila', PRACTICE_PAGE));
  if (hasDisplay) {
    await loaded.context
      .pages()
      .find((other) => other !== page)
      ?.close();
    console.log(
      'Chromium is open with the extension. Press Alt+Shift+H to clip the page, or click the spiral:',
    );
    console.log('Chromium keeps it behind the puzzle piece in its toolbar, where it can be pinned.');
    loaded.context.once('close', () => stop(served, undefined));
    return loaded;
  }
  await clipAndPrint(loaded, page);
  return loaded;
}

async function clipAndPrint(loaded: LoadedExtension, page: Awaited<ReturnType<LoadedExtension['openPage']>>) {
  console.log(`\nNo display: clicking the toolbar button on ${page.url()}`);
  await loaded.clickToolbar(page);
  const practice = practiceSchema.parse(await firstPractice(loaded));
  printCard(practice);
}

/** The first saved practice, asked for until it is there: reading the page takes a moment. */
async function firstPractice(loaded: LoadedExtension): Promise<unknown> {
  for (let attempt = 0; attempt < 50; attempt += 1) {
    const [practice] = await loaded.rows('practices');
    if (practice !== undefined) return practice;
    await new Promise((resolve) => setTimeout(resolve, 200));
  }
  throw new Error('The clip was not saved within ten seconds.');
}

async function stop(served: Site, loaded: LoadedExtension | undefined): Promise<void> {
  await loaded?.close();
  await served.close();
  process.exit(0);
}
