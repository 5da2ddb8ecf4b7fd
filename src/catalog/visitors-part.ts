/** What a visitor can do about a vendor's code, as far as the facts tell: who can fix it, and who sees it. */
import type { VariantFacts } from './schema.ts';

/**
 * `own`: perhaps the visitor's own steps mend it. `owner`: those who run the site do. `maker`: those who make the page or
 * app that sent the request do.
 */
type VisitorsPart = 'own' | 'owner' | 'maker';

/** Undefined where visitors never see the number, or where nothing is broken. */
export function visitorsPart({ who, seen }: Pick<VariantFacts, 'who' | 'seen'>): VisitorsPart | undefined {
  if (seen === 'log' || who.includes('nobody')) return undefined;
  if (who.includes('visitor')) return 'own';
  return who.includes('site-owner') || who.includes('server-admin') ? 'owner' : 'maker';
}
