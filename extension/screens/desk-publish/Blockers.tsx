import { TriangleAlert } from 'lucide';
import { Icon } from '#shared/components/Icon.tsx';
import type { MadePublication } from '#shared/desk/publication-of-desk.ts';
import type { DeskPageProps } from '../desk/desk-page-props.ts';
import { useWording } from '../parts/wording.ts';

/** Props of what stops publishing. */
export type BlockersProps = Pick<DeskPageProps, 'addressOf'> & {
  /** What would be published, or why it cannot be. */
  made: MadePublication;
  /** How many partners are damaged. */
  unreadable: number;
};

/** What must be there before an agreement can be published, each with the way to it; nothing when all is. */
export function Blockers({ made, unreadable, addressOf }: BlockersProps) {
  const words = useWording().words.deskPublish.blocked;
  const missing = 'missing' in made ? made.missing : [];
  if ('publication' in made && unreadable === 0) return null;
  return (
    <div class="notice notice-warning">
      <Icon drawing={TriangleAlert} />
      <div class="notice-body">
        <p>{words.lead}</p>
        <ul>
          {missing.map((part) => (
            <li key={part}>
              {part === 'website' ? words.website : <a href={addressOf('basics')}>{words[part]}</a>}
            </li>
          ))}
          {'invalid' in made && (
            <li>
              {words.invalid(made.invalid)}. <a href={addressOf('check')}>{words.toCheck}</a>
            </li>
          )}
          {unreadable > 0 && <li>{words.unreadable(unreadable)}</li>}
        </ul>
      </div>
    </div>
  );
}
