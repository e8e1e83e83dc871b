import type { DeskPageProps } from './desk-page-props.ts';

/** To come. */
export function PartnersPage(_props: DeskPageProps & { partnerId: string | undefined }) {
  return <h3 tabIndex={-1}>…</h3>;
}
