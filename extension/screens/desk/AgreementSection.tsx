import { RotateCw } from 'lucide';
import { useEffect } from 'preact/hooks';
import type { AgreementsModel } from '../../models/agreements-model.ts';
import type { DeskCheckModel } from '../../models/desk-check-model.ts';
import type { DeskModel } from '../../models/desk-model.ts';
import type { DeskVersionsModel } from '../../models/desk-versions-model.ts';
import type { PartnerImportModel } from '../../models/partner-import-model.ts';
import type { PublishModel } from '../../models/publish-model.ts';
import type { RegionModel } from '../../models/region-model.ts';
import { CheckPage } from '../desk-check/CheckPage.tsx';
import { VersionsPage } from '../desk-check/VersionsPage.tsx';
import { ImportPage } from '../desk-import/ImportPage.tsx';
import { PublishPage } from '../desk-publish/PublishPage.tsx';
import { SigningPage } from '../desk-signing/SigningPage.tsx';
import type { SectionProps } from '../library/section-props.ts';
import { Button } from '../parts/Button.tsx';
import { Notice } from '../parts/Notice.tsx';
import { useArrival } from '../parts/use-arrival.ts';
import { useLeaveWarning } from '../parts/use-leave-warning.ts';
import { useWording } from '../parts/wording.ts';
import { RegionPage } from '../region/RegionPage.tsx';
import { AgreementListPage } from './AgreementListPage.tsx';
import { BasicsPage, type BasicsPageProps } from './BasicsPage.tsx';
import { DeskHead } from './DeskHead.tsx';
import { DESK_PAGES, type DeskPage, type DeskPageProps } from './desk-page-props.ts';
import { OverviewPage } from './OverviewPage.tsx';
import { PartnersPage } from './PartnersPage.tsx';

/** Models of the agreement desk. */
export type DeskModels = {
  /** The list of agreements. */
  agreements: AgreementsModel;
  /** The open agreement. */
  desk: DeskModel;
  /** The overview of a region. */
  region: RegionModel;
  /** Publishing. */
  publish: PublishModel;
  /** The check of the open agreement. */
  deskCheck: DeskCheckModel;
  /** Its published versions. */
  deskVersions: DeskVersionsModel;
  /** Importing partners into it. */
  partnerImport: PartnerImportModel;
};

/** Props of the section of agreements. In its path stand an agreement, a page of it, and a part of the page. */
export type AgreementSectionProps = SectionProps & DeskModels;

/** The path that shows a region instead of an agreement. */
const REGION = 'region';

/** The agreement desk: the list, the overview of a region, or one agreement. */
export function AgreementSection(props: AgreementSectionProps) {
  const { agreements, desk, path, addressOf, go } = props;
  const [first, page, ...rest] = path;
  const agreementId = first === REGION ? undefined : first;
  useEffect(() => agreements.follow(), [agreements]);
  useEffect(() => desk.show(agreementId), [desk, agreementId]);
  useLeaveWarning(desk.typed.hasUnsaved);
  useArrival('desk', path.join('/'), desk.open.value.state);

  return (
    <div class="section-page desk">
      {first === undefined && (
        <AgreementListPage
          agreements={agreements}
          addressOf={(id) => addressOf('agreements', id)}
          regionAddress={addressOf('agreements', REGION)}
          onOpen={(id) => go('agreements', id, 'basics')}
        />
      )}
      {first === REGION && <RegionPage model={props.region} listAddress={addressOf('agreements')} />}
      {agreementId !== undefined && (
        <OpenAgreement
          {...props}
          agreementId={agreementId}
          page={DESK_PAGES.find((each) => each === page)}
          rest={rest}
        />
      )}
      <p class="unseen" role="status">
        {desk.told.value}
      </p>
    </div>
  );
}

type OpenAgreementProps = AgreementSectionProps & {
  agreementId: string;
  page: DeskPage | undefined;
  rest: readonly string[];
};

function OpenAgreement(props: OpenAgreementProps) {
  const { agreements, desk: model, agreementId, page, rest, addressOf, go } = props;
  const { words } = useWording();
  const open = model.open.value;
  if (open.state === 'none' || open.state === 'loading') {
    return (
      <div class="skeleton" aria-busy="true">
        <span />
        <span />
        <span />
      </div>
    );
  }
  if (open.state === 'failed') {
    return (
      <Notice tone="warning" text={words.common.trouble[open.failure]}>
        <Button drawing={RotateCw} label={words.common.tryAgain} onUse={() => model.show(agreementId)} />
      </Notice>
    );
  }
  if (open.state !== 'ready') {
    return (
      <Notice tone="warning" text={words.desk.trouble[open.state]}>
        <a href={addressOf('agreements')}>{words.desk.toList}</a>
      </Notice>
    );
  }
  const at: DeskPageProps = {
    model,
    desk: open.desk,
    addressOf: (...parts) =>
      addressOf('agreements', agreementId, ...parts.filter((part) => part !== undefined)),
    go: (...parts) => go('agreements', agreementId, ...parts.filter((part) => part !== undefined)),
  };
  return (
    <article class="desk-agreement">
      <DeskHead {...at} page={page} listAddress={addressOf('agreements')} />
      {model.hasFailed.value && (
        <Notice tone="warning" text={words.workshop.trouble.notChanged}>
          <Button look="quiet" label={words.common.dismiss} onUse={model.dismiss} />
        </Notice>
      )}
      {pageOf(page, rest, at, props, {
        async onRemove() {
          if (await agreements.remove(agreementId)) go('agreements');
        },
        async onFollowUp() {
          const next = await agreements.followUp(agreementId);
          if (next !== undefined) go('agreements', next, 'basics');
        },
      })}
    </article>
  );
}

function pageOf(
  page: DeskPage | undefined,
  rest: readonly string[],
  at: DeskPageProps,
  models: DeskModels,
  acts: Pick<BasicsPageProps, 'onRemove' | 'onFollowUp'>,
) {
  switch (page) {
    case 'basics':
      return <BasicsPage {...at} {...acts} />;
    case 'partners':
      return <PartnersPage {...at} partnerId={rest[0]} />;
    case 'signing':
      return <SigningPage {...at} />;
    case 'import':
      return <ImportPage {...at} partnerImport={models.partnerImport} />;
    case 'check':
      return <CheckPage {...at} deskCheck={models.deskCheck} />;
    case 'publish':
      return <PublishPage {...at} publish={models.publish} />;
    case 'versions':
      return <VersionsPage {...at} versions={models.deskVersions} />;
    default:
      return <OverviewPage {...at} />;
  }
}
