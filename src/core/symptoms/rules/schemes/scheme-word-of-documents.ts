/**
 * Code sends one scheme word, and beside it stands another that the documents or a call that works have:
 *
 *     headers = {"Authorization": "Bearer " + token}   # docs: Authorization: Token fake
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const WORD = '(Bearer|Basic|Token|JWT|ApiKey|Api-Key|Key|OAuth|Bot|SSWS|GenieKey|PRIVATE-TOKEN|Digest|Apikey)';
const OTHER = new RegExp(
  `\\b(?:docs?|documentation|readme|manual|guide|expects?|expected|should be|must be|has to be|wants|works with|works? as|worked with|instead of|not)\\b[^\\n]{0,40}?["'\`]?Authorization["'\`]?: ?["'\`]?${WORD} `,
  'dgi',
);
const WRITTEN = new RegExp(
  `["'\`]?Authorization["'\`]?\\]?\\s{0,3}(?:[:=,]|=>)\\s{0,3}[f"'\`]{0,2}${WORD}(?: |["'\`])`,
  'gi',
);

export const schemeWordOfDocuments: Rule = {
  id: 'scheme-word-of-documents',
  find: (input) => {
    const told = matches(input, OTHER);
    if (told.length === 0) return [];
    const written = matches(input, WRITTEN).filter(
      ({ index }) => !told.some((one) => one.index <= index && index < one.index + one[0].length),
    );
    const found = told.filter((one) => written.some((other) => other[1]?.toLowerCase() !== one[1]?.toLowerCase()));
    return sightingsOf(input, found, 1).slice(0, 1);
  },
};
