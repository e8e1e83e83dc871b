import { CircleCheck, Info, TriangleAlert } from 'lucide';
import type { ComponentChildren } from 'preact';
import { Icon } from '#shared/components/Icon.tsx';

/** Props of a notice. */
export type NoticeProps = {
  /** Good news, a plain remark, or something a person should know of. */
  tone: 'good' | 'plain' | 'warning';
  /** What happened, what was kept, and what to do. */
  text: string;
  /** Buttons and links that answer it. */
  children?: ComponentChildren;
};

const DRAWINGS = { good: CircleCheck, plain: Info, warning: TriangleAlert };

/** A sentence about what happened, with what can be done. */
export function Notice({ tone, text, children }: NoticeProps) {
  return (
    <div class={`notice notice-${tone}`}>
      <Icon drawing={DRAWINGS[tone]} />
      <div class="notice-body">
        <p>{text}</p>
        {children && <div class="actions">{children}</div>}
      </div>
    </div>
  );
}
