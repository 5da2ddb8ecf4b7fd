/**
 * The log of Spring Security lets a call through and then asks for a login at the error page, where it was sent on to:
 *
 *     Secured POST /api/items
 *     Securing POST /error
 */
import { matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const STEP = /\b(Secur(?:ed|ing)) [A-Z]{3,7} (\/[^\s?]{0,300})/dg;

export const springSecuredThenError: Rule = {
  id: 'spring-secured-then-error',
  find: (input) => {
    const steps = matches(input, STEP);
    const error = steps.findIndex(([, step, path]) => step === 'Securing' && path === '/error');
    const passed = steps.slice(0, Math.max(error, 0)).findLast(([, step]) => step === 'Secured');
    const at = steps[error];
    const span = at && passed && passed[2] !== '/error' ? spanOf(at) : undefined;
    return span ? [sighting(input, span)] : [];
  },
};
