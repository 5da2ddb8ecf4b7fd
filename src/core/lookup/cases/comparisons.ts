import type { Case } from './case.ts';

/** Two codes set side by side. */
export const comparisons: readonly Case[] = [
  ['302 vs 307', 'compare/302-vs-307'],
  ['difference between 301 and 302', 'compare/301-vs-302'],
  ['401 or 404 for private things', 'compare/401-vs-404'],
  ['422 vs 400 validation', 'compare/400-vs-422'],
  ['502 or 504', 'compare/502-vs-504'],
  ['should I use 404 or 410', 'compare/404-vs-410'],
  ['bad gateway vs gateway timeout', 'compare/502-vs-504'],
  ['unauthorized vs forbidden', 'compare/401-vs-403'],
  ['401 and 407 difference', 'compare/401-vs-407'],
  ['403/401', 'compare/401-vs-403'],
  ['401-vs-403', 'compare/401-vs-403'],
  ['403-vs-401', 'compare/401-vs-403'],
  ['returns 403 instead of 401', 'compare/401-vs-403'],
  ['429 versus 503', 'compare/429-vs-503'],
  ['301 или 302', 'compare/301-vs-302'],
  ['différence entre 401 et 403', 'compare/401-vs-403'],
  ['diferencia entre 500 y 503', 'compare/500-vs-503'],
  ['Unterschied 401 403', 'compare/401-vs-403'],
  ['413 or 431', 'compare/413-vs-431'],
  ['not found or gone', 'compare/404-vs-410'],
  ['413 vs 414 vs 431', 'compare/413-vs-414|compare/413-vs-431'],
  ['204 no content vs 404 not found for empty list', 'compare/204-vs-404'],
];
