import type { KindRule } from '../kind-rule.ts';
import { findMinutesDecision } from '../minutes-facts.ts';

/** How the facts of councils' minutes are read. */
export const minutesRules: readonly KindRule[] = [{ field: 'decisionReference', find: findMinutesDecision }];
