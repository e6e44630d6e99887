import type { Generation } from './generation.ts';
import { ARTICLES } from './generations/articles.ts';
import { ROLES } from './generations/roles.ts';
import { SUITE } from './generations/suite.ts';

/** Layouts, surest signs first: articles are in all of them, so they come last. */
export const GENERATIONS: readonly Generation[] = [SUITE, ROLES, ARTICLES];
