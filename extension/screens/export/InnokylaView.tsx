import { Copy } from 'lucide';
import { useId, useState } from 'preact/hooks';
import { exportWording } from '#shared/exchange/export-wording.ts';
import { innokylaFields, innokylaText } from '#shared/exchange/innokyla-fields.ts';
import type { PracticeForExport } from '#shared/exchange/practice-for-export.ts';
import { copyText } from '../../browser/save-file.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useWording } from '../parts/wording.ts';
import { StoryText } from '../practice/StoryText.tsx';
import { type ExportViewProps, useOpenedView, ViewState } from './PrintView.tsx';

/** A practice in the fields of Innokylä’s form: each to be copied by itself, or all at once; those without text by name. */
export function InnokylaView({ exporting, backAddress }: ExportViewProps) {
  const { words } = useWording();
  const said = words.export.innokyla;
  const id = useId();
  const [place, setPlace] = useState(0);
  const practices = exporting.view.value;
  const practice = practices[place] ?? practices[0];
  useOpenedView(exporting, 'innokyla');
  return (
    <div class="export-innokyla">
      <header class="section-bar">
        <h2 class="section-title" tabIndex={-1}>
          {said.heading}
        </h2>
        <div class="actions">
          <a href={backAddress}>{words.export.print.back}</a>
        </div>
      </header>
      <p class="teach">{said.how}</p>
      <ViewState exporting={exporting} />
      {practices.length > 1 && (
        <p class="export-collection">
          <label class="control-label" for={id}>
            {said.practice}
          </label>
          <select
            id={id}
            class="control"
            value={String(place)}
            onChange={({ currentTarget }) => setPlace(Number(currentTarget.value))}
          >
            {practices.map(({ id: practiceId, title }, index) => (
              <option key={practiceId} value={String(index)}>
                {title}
              </option>
            ))}
          </select>
        </p>
      )}
      {practice && <FieldTexts key={practice.id} practice={practice} />}
    </div>
  );
}

function FieldTexts({ practice: { fields, language } }: { practice: PracticeForExport }) {
  const wording = useWording();
  const said = wording.words.export.innokyla;
  const [told, setTold] = useState('');
  const all = innokylaFields(fields, exportWording(wording.language));
  const missing = all.filter(({ text }) => text === undefined).map(({ label }) => label);
  const copy = (text: string, success: string) =>
    void copyText(text).then(
      () => setTold(success),
      () => setTold(said.failed),
    );
  return (
    <>
      <div class="actions export-copy-all">
        <Button
          look="main"
          drawing={Copy}
          label={said.copyAll}
          onUse={() => copy(innokylaText(all), said.copiedAll)}
        />
        <p class="meta" role="status">
          {told}
        </p>
      </div>
      {missing.length === 0 ? (
        <p class="meta">{said.complete}</p>
      ) : (
        <Notice tone="plain" text={`${said.missing}: ${missing.join(', ')}.`} />
      )}
      <dl class="export-fields">
        {all.map(({ label, text }) =>
          text === undefined ? null : (
            <div key={label}>
              <dt lang="fi">
                <span>{label}</span>
                <Button
                  look="quiet"
                  drawing={Copy}
                  label={said.copy}
                  about={label}
                  onUse={() => copy(text, said.copied(label))}
                />
              </dt>
              <dd lang={language}>
                <StoryText story={text} />
              </dd>
            </div>
          ),
        )}
      </dl>
    </>
  );
}
