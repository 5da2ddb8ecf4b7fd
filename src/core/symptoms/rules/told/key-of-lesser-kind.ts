/**
 * Of two keys of a service the one that may do less is used: a search-only key, a public one.
 *
 *     apiKey: '<search-only key>', // the admin key works
 */
import { tellsOfFailure } from '../../kinds/tells.ts';

const MORE = '(?:admin|master|root|secret|service[-_ ]?role|management|full[- ]access|write|server)';
const LESS =
  '(?:search(?:[- ]only)?|read[- ]only|public(?:able)?|publishable|anon(?:ymous)?|client|query|default|restricted|ingest(?:ion)?)';
const KEY = '(?:api[- ]?)?(?:keys?|tokens?)';

export const keyOfLesserKind = tellsOfFailure(
  'key-of-lesser-kind',
  [
    `\\b(?:works?|worked|ok|fine|200|succeeds?)\\b[^\\n.]{0,24}?\\b(?:with|using|when using) (?:the |an? |my )?${MORE} ${KEY}\\b`,
    `\\b${MORE} ${KEY}\\b[^\\n.]{0,16}?\\b(?:works?|worked|is (?:needed|required)|succeeds?|ok|fine)\\b`,
    `\\bsearch[-_ ]only[-_ ](?:api[-_ ]?)?key\\b`,
    `\\b(?:us(?:ed|ing)|pass(?:ed|ing)?|with|had) (?:the |an? |my )?${LESS} ${KEY}\\b[^\\n]{0,30}?\\b(?:instead of|not|rather than|where|but)\\b[^\\n]{0,30}?\\b${MORE}(?: ${KEY})?\\b`,
    `\\b(?:needs?|requires?|wants?|must be) (?:the |an? )${MORE} ${KEY}\\b`,
  ],
  /ssh|public key (?:file|authentication|pem)|private key|encryption|primary key|foreign key|does(?:n.t| not) work/i,
);
