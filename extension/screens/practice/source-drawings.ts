import {
  AppWindow,
  Braces,
  Code,
  FileJson,
  Heading,
  type IconNode,
  Info,
  Link,
  Tag,
  Text,
  Type,
  UserPen,
} from 'lucide';
import type { Source } from '#shared/practice/provenance.ts';

/** The drawing of each source in the card's margin. */
export const SOURCE_DRAWINGS: Record<Source, IconNode> = {
  typed: UserPen,
  publication: FileJson,
  label: Tag,
  heading: Heading,
  text: Text,
  markup: Code,
  'json-ld': Braces,
  meta: Info,
  title: Type,
  address: Link,
  tab: AppWindow,
};
