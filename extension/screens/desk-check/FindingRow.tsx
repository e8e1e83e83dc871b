import type { IconNode } from 'lucide';
import { ArrowDownNarrowWide, Lock, PenLine, X } from 'lucide';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { Finding } from '#shared/desk/check/finding.ts';
import type { Mending } from '#shared/desk/check/mending.ts';
import {
  formatBytes,
  formatDay,
  formatMomentDay,
  formatNumber,
  formatTime,
} from '#shared/language/formats.ts';
import { chooseText } from '#shared/language/localized-text.ts';
import { typedAddress, typedNote } from '../../models/typed-value.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { Button } from '../parts/Button.tsx';
import { EditedText } from '../parts/EditedText.tsx';
import { useWording, type Wording } from '../parts/wording.ts';
import { placeWords } from './place-words.ts';

/** Props of one finding. */
export type FindingRowProps = Pick<DeskPageProps, 'model' | 'addressOf'> & {
  /** The finding. */
  finding: Finding;
  /** The record it concerns: the agreement or the partner. */
  record: object;
  /** Mends it, with what was written when it is filled; answers whether it could be. */
  onMend: (mending: Mending, written?: string) => Promise<boolean>;
};

/** One finding: where it is, what stands there, and what mends it at once. */
export function FindingRow({ finding, record, model, addressOf, onMend }: FindingRowProps) {
  const wording = useWording();
  const { language, words } = wording;
  const { mending, page, partner, other } = finding;
  const [isFilling, setFilling] = useState(false);
  const place = placeWords(finding, record, wording);
  const detail = detailWords(finding, wording);
  return (
    <li class="desk-finding">
      <p class="desk-finding-place">
        <a href={addressOf(page, ...(partner ? [partner.id] : []))}>{place}</a>
        {detail && <span class="desk-finding-detail">{detail}</span>}
        {other && (
          <span class="desk-finding-detail">
            {words.deskCheck.sameAs}{' '}
            <a href={addressOf('partners', other.id)}>{chooseText(other.name, language).text}</a>
          </span>
        )}
      </p>
      {mending && !isFilling && (
        <Button
          look="quiet"
          {...buttonOf(finding, mending, wording)}
          about={finding.text ? `${place}, ${finding.text}` : place}
          onUse={() => {
            if (mending.act === 'fill') setFilling(true);
            else void onMend(mending);
          }}
        />
      )}
      {mending?.act === 'fill' && isFilling && <Filling {...{ finding, mending, place, model, onMend }} />}
    </li>
  );
}

type FillingProps = Pick<FindingRowProps, 'finding' | 'model' | 'onMend'> & {
  mending: Extract<Mending, { act: 'fill' }>;
  place: string;
};

/** The field that was missing, opened in its place. */
function Filling({ finding, mending, place, model, onMend }: FillingProps) {
  const { words, domain } = useWording();
  const { original } = mending;
  const opened = useRef<HTMLDivElement>(null);
  useEffect(() => opened.current?.querySelector<HTMLElement>('input, textarea')?.focus(), []);
  const name = original && domain.languageNames[original.language];
  const keep = async (written: string | undefined) =>
    written === undefined ? true : onMend(mending, written);
  const shared = {
    typed: model.typed,
    at: `check ${finding.key}`,
    label: words.deskCheck.fillLabel(place),
    // The link right above tells the same to those who see it.
    isLabelUnseen: true,
    hint: original && name && words.deskCheck.original(name, original.text),
    saved: '',
    keep,
  };
  return (
    <div class="desk-finding-filling" ref={opened}>
      {mending.path.at(-1) === 'website' ? (
        <EditedText {...shared} read={typedAddress} inputMode="url" />
      ) : (
        <EditedText {...shared} read={typedNote} lang={mending.language} isWrapped />
      )}
    </div>
  );
}

function buttonOf(
  { kind }: Finding,
  { act }: Mending,
  { words }: Wording,
): { label: string; drawing: IconNode } {
  const { mend } = words.deskCheck;
  if (act === 'fill') return { label: mend.fill, drawing: PenLine };
  if (act === 'sort') return { label: mend.sort, drawing: ArrowDownNarrowWide };
  if (kind === 'link-http') return { label: mend.secure, drawing: Lock };
  const isLink = kind === 'link-not-web' || kind === 'link-broken';
  return { label: isLink ? mend.removeLink : mend.remove, drawing: X };
}

/** What stands there: words in quotes, days, a figure. */
function detailWords({ kind, text, days = [], figure }: Finding, { language }: Wording): string {
  const dayWords = days.map((day) =>
    day.includes('T')
      ? `${formatMomentDay(day, language)} ${formatTime(day, language)}`
      : formatDay(day, language),
  );
  const told = [
    text && `”${text}”`,
    dayWords.join(' – '),
    figure !== undefined && figureWords(kind, figure, language),
  ];
  return told.filter(Boolean).join(' · ');
}

function figureWords(kind: Finding['kind'], figure: number, language: Wording['language']): string {
  if (kind === 'large-file') return formatBytes(figure, language);
  if (kind === 'plan-term-over') return String(figure);
  return formatNumber(Math.round(figure * 10) / 10, language);
}
