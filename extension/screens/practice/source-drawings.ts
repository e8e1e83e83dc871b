import {
  AppWindow,
  Braces,
  Code,
  FileJson,
  Heading,
  type IconNode,
  Info,
  Link,
  ScanText,
  Tag,
  Text,
  TextSelect,
  Type,
  UserPen,
} from 'lucide';
import type { Source } from '#shared/practice/provenance.ts';

/** The drawing of each source in the card's margin. */
export const SOURCE_DRAWINGS: Record<Source, IconNode> = {
  typed: UserPen,
  publication: FileJson,
  label: Tag,
  selection: TextSelect,
  heading: Heading,
  text: Text,
  pattern: ScanText,
  markup: Code,
  'json-ld': Braces,
  'dublin-core': Info,
  'open-graph': Info,
  meta: Info,
  title: Type,
  address: Link,
  tab: AppWindow,
};
