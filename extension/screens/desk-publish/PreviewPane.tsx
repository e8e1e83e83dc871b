import { useEffect, useRef, useState } from 'preact/hooks';
import type { Packaging } from '#shared/desk/desk-agreement-schema.ts';
import { type PreviewMessage, previewReadySchema } from '#shared/desk/publish/preview-message.ts';
import type { ShownChoice } from '#shared/desk/publish/shown-choice.ts';
import type { Language } from '#shared/language/language.ts';
import { themeWords } from '#shared/language/theme/theme-words.ts';
import type { Publication } from '#shared/publication/publication-schema.ts';
import type { Scheme, ThemeColours } from '#shared/theme/theme-colours.ts';
import { EditedChoice } from '../parts/EditedChoice.tsx';
import { useWording } from '../parts/wording.ts';

/** Props of the preview. */
export type PreviewPaneProps = {
  /** What is shown. */
  publication: Publication;
  /** How it is put on the page. */
  packaging: Packaging;
  /** In which language. */
  language: Language;
  /** What is chosen. */
  choice: ShownChoice;
  /** The mount's attributes. */
  attributes: Readonly<Record<string, string>>;
  /** The chosen colours. */
  css: string;
  /** The theme's colours: a page's ground and ink. */
  theme: ThemeColours;
};

/** Widths of the page that is imitated. */
const WIDTHS = ['desktop', 'phone'] as const;

/** The real widget with what would be published, on a page of its own that knows nothing else. */
export function PreviewPane(props: PreviewPaneProps) {
  const { publication, packaging, language, choice, attributes, css, theme } = props;
  const { language: own, words } = useWording();
  const { preview } = words.deskPublish;
  const [width, setWidth] = useState<(typeof WIDTHS)[number]>('desktop');
  const [page, setPage] = useState<Scheme>('light');
  const scheme = choice.scheme === 'auto' ? page : choice.scheme;
  const colourOf = (name: string) => theme.get(name)?.[scheme] ?? '';
  const message: PreviewMessage = {
    type: 'hyvan-kierre-preview',
    publication: withoutLogos(publication),
    packaging,
    language,
    headingLevel: choice.headingLevel,
    attributes: { ...attributes },
    css,
    page: { scheme, ground: colourOf('surface'), ink: colourOf('ink') },
  };
  const frame = useRef<HTMLIFrameElement>(null);
  const text = JSON.stringify(message);
  usePreview(frame, text);
  return (
    <section class="publish-preview">
      <h5 class="desk-part-title">{preview.heading}</h5>
      <p class="hint">{preview.lead}</p>
      <div class="publish-preview-choices">
        <EditedChoice
          label={preview.width}
          value={width}
          choices={WIDTHS.map((value) => ({ value, label: preview.widths[value] }))}
          onChoose={setWidth}
        />
        {choice.scheme === 'auto' && (
          <EditedChoice
            label={preview.page}
            value={page}
            choices={(['light', 'dark'] as const).map((value) => ({
              value,
              label: themeWords[own].schemes[value],
            }))}
            onChoose={setPage}
          />
        )}
      </div>
      <iframe
        ref={frame}
        class={`publish-frame publish-frame-${width}`}
        title={preview.heading}
        src="/preview.html"
      />
    </section>
  );
}

/** Tells the preview's page what to show: when it says that it is ready, and whenever that changes. */
function usePreview(frame: { current: HTMLIFrameElement | null }, text: string): void {
  const isReady = useRef(false);
  const latest = useRef(text);
  latest.current = text;
  useEffect(() => {
    const send = () => frame.current?.contentWindow?.postMessage(latest.current, location.origin);
    if (isReady.current) send();
    const hear = ({ source, origin, data }: MessageEvent) => {
      if (source !== frame.current?.contentWindow || origin !== location.origin) return;
      if (!previewReadySchema.safeParse(data).success) return;
      isReady.current = true;
      send();
    };
    addEventListener('message', hear);
    return () => removeEventListener('message', hear);
  }, [frame, text]);
}

/** Logos lie beside the published data, and so nowhere yet. */
function withoutLogos(publication: Publication): Publication {
  const partners = publication.partners.map(({ logo: _, ...rest }) => rest);
  return { ...publication, partners };
}
