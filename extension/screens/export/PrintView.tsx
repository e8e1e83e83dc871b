import { Printer } from 'lucide';
import { useEffect } from 'preact/hooks';
import { DataTable } from '#shared/components/DataTable.tsx';
import type { PracticeForExport } from '#shared/exchange/practice-for-export.ts';
import { tableName } from '#shared/exchange/table-name.ts';
import { formatDay, localDay } from '#shared/language/formats.ts';
import type { ExportModel } from '../../models/export-model.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { TaskProgress } from '../parts/TaskProgress.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import { failureWords } from './ExportStart.tsx';
import { usePrintTitle } from './use-print-title.ts';

/** Props of the views that are read from the page itself. */
export type ExportViewProps = {
  /** What is exported. */
  exporting: ExportModel;
  /** The address of the page of exporting. */
  backAddress: string;
};

/** Practices as they are printed: each on a page of its own with its source, and nothing of the screen around them. */
export function PrintView({ exporting, backAddress }: ExportViewProps) {
  const { words, language } = useWording();
  const practices = exporting.view.value;
  const [only] = practices;
  const title = exporting.title.value ?? words.export.file.title(practices.length);
  const day = formatDay(localDay(new Date()), language);
  useOpenedView(exporting, 'print');
  usePrintTitle(`${practices.length === 1 && only !== undefined ? only.title : title} ${day}`);
  return (
    <div class="export-print">
      <header class="section-bar">
        <h2 class="section-title" tabIndex={-1}>
          {words.export.print.heading}
        </h2>
        <div class="actions">
          <a href={backAddress}>{words.export.print.back}</a>
          {practices.length > 0 && (
            <Button look="main" drawing={Printer} label={words.export.print.print} onUse={() => print()} />
          )}
        </div>
      </header>
      <ViewState exporting={exporting} />
      {practices.length > 0 && (
        <p class="export-print-title">
          {title} · {day}
        </p>
      )}
      {practices.map((practice) => (
        <PrintedPractice key={practice.id} practice={practice} />
      ))}
    </div>
  );
}

/** Reads the practices of a view once it is known which they are. */
export function useOpenedView(exporting: ExportModel, format: 'print' | 'innokyla'): void {
  const { language } = useWording();
  const list = exporting.list.value;
  const ids = list.state === 'ready' ? list.ids.join() : '';
  useEffect(() => {
    if (list.state === 'ready') void exporting.open(format, language);
  }, [list.state, ids, language]);
}

/** How the reading for a view stands, while it is not there. */
export function ViewState({ exporting }: Pick<ExportViewProps, 'exporting'>) {
  const wording = useWording();
  const { words } = wording;
  const state = exporting.viewing.value;
  if (state.state === 'working')
    return <TaskProgress label={words.common.loading} progress={state.progress} />;
  if (state.state !== 'failed') return null;
  return <Notice tone="warning" text={failureWords(state.error, state.failure, wording)} />;
}

function PrintedPractice({ practice }: { practice: PracticeForExport }) {
  const { words } = useWording();
  const { file } = words.export;
  const { title, kind, place, language, told, tables, quotes, attribution, page } = practice;
  const facts = told.filter(({ shape, name }) => shape !== 'story' && name !== 'kind');
  return (
    <article class="export-printed">
      <h3 class="export-printed-title" lang={language}>
        {title}
      </h3>
      <p class="meta">{[kind, place].filter(Boolean).join(' · ')}</p>
      {told
        .filter(({ shape }) => shape === 'story')
        .map(({ name, label, items }) => (
          <section key={name}>
            <h4 class="section-heading">{label}</h4>
            <div lang={language}>
              {items.map(({ text }) => (
                <StoryText key={text} story={text} />
              ))}
            </div>
          </section>
        ))}
      {facts.length > 0 && (
        <dl class="export-facts">
          {facts.map(({ name, label, items }) => (
            <div key={name}>
              <dt>{label}</dt>
              <dd>{items.map(({ text, address }) => (address ? `${text}: ${address}` : text)).join(', ')}</dd>
            </div>
          ))}
        </dl>
      )}
      {tables.map((table, index) => (
        <DataTable
          key={index}
          table={table}
          name={tableName(table, file.unnamedTable(index + 1))}
          isNamed={true}
        />
      ))}
      {quotes.map(({ text, heading }) => (
        <blockquote key={text} lang={language}>
          <p>”{text}”</p>
          <p class="meta">{[page?.site, heading].filter(Boolean).join(', ')}</p>
        </blockquote>
      ))}
      {attribution && <p class="export-source">{attribution}</p>}
    </article>
  );
}
