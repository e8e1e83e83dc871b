import type { DeskPageProps } from './desk-page-props.ts';

/** To come. */
export function OverviewPage(_props: DeskPageProps) {
  return <h3 tabIndex={-1}>…</h3>;
}
