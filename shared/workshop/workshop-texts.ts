import { z } from 'zod/mini';

/** A name or a short line: at most 500 characters. */
export const words = z.string().check(z.trim(), z.minLength(1), z.maxLength(500));

/** A text of a few paragraphs: at most 20,000 characters. */
export const note = z.string().check(z.trim(), z.minLength(1), z.maxLength(20_000));

/** Roles, organisations or things, one by one: at most a hundred. */
export const roles = z.array(words).check(z.maxLength(100));
