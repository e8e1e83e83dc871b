import { chooseText } from '#shared/language/localized-text.ts';
import { AgreementView } from './AgreementView.tsx';
import { FailureNotice } from './FailureNotice.tsx';
import { MoreView } from './MoreView.tsx';
import { PartnersView } from './PartnersView.tsx';
import { PartnerView } from './PartnerView.tsx';
import type { LoadedScene, Scene } from './scene.ts';
import { ViewTabs } from './ViewTabs.tsx';
import { WidgetFoot } from './WidgetFoot.tsx';

/** Props of the whole widget. */
export type WidgetAppProps = {
  /** Everything it is drawn from. */
  scene: Scene;
  /** Whether the page is light or dark, when that is known. */
  scheme: string | undefined;
  /** Whether the page has a readable list of its own inside the mount. */
  hasOwnList: boolean;
};

/** The views that are the file of one agreement no more: they fetch what they show. */
const APART: readonly string[] = ['region', 'practices'];

/** The widget: what the page asks for when it is there, before that and on failure the page's own list in its slot. */
export function WidgetApp({ scene, scheme, hasOwnList }: WidgetAppProps) {
  const { publication, view, voice } = scene;
  return (
    <section
      class={`widget ${scene.layout}`}
      data-scheme={scheme}
      lang={voice.language}
      aria-label={publication && chooseText(publication.agreement.name, voice.language).text}
    >
      {publication || APART.includes(view) ? (
        <>
          {view !== 'badge' && <ViewTabs scene={scene} />}
          {publication && !APART.includes(view) ? (
            <AgreementViews scene={{ ...scene, publication }} />
          ) : (
            <MoreView name={view} scene={scene} />
          )}
        </>
      ) : (
        <>
          <FailureNotice scene={scene} hasOwnList={hasOwnList} />
          <slot />
        </>
      )}
    </section>
  );
}

function AgreementViews({ scene }: { scene: LoadedScene }) {
  const { view, entry, options } = scene;
  const hasAgreement = view === 'agreement' || view === 'whole';
  if (view === 'badge') return <MoreView name={view} scene={scene} />;
  return (
    <>
      {entry ? (
        <PartnerView scene={scene} entry={entry} />
      ) : view === 'commitments' || view === 'timeline' ? (
        <MoreView name={view} scene={scene} />
      ) : (
        <>
          {hasAgreement && <AgreementView scene={scene} />}
          {view !== 'agreement' && (
            <PartnersView scene={scene} level={options.headingLevel + Number(hasAgreement)} />
          )}
        </>
      )}
      <WidgetFoot scene={scene} />
    </>
  );
}
