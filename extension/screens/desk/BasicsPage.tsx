import type { DeskPageProps } from './desk-page-props.ts';

/** To come. */
export function BasicsPage(_props: DeskPageProps & { onRemove: () => Promise<void> }) {
  return <h3 tabIndex={-1}>…</h3>;
}
