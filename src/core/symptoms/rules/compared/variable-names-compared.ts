/**
 * Two names of variables stand against each other: one is set, and the program reads the other.
 *
 *     `OLD_API_KEY` <> `AUTH_STATIC_TOKEN`
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const NAME = '[A-Z][A-Z\\d]{1,20}(?:_[A-Z\\d]{1,20}){1,8}';
const SECRET = '(?=[A-Z\\d_]{0,80}(?:KEY|TOKEN|SECRET|PASS|AUTH|PAT\\b|CRED|USER|LOGIN|PW\\b))';
const MARK = '["\'`*]{0,3}';
const READS = '(?:reads?|expects?|wants?|looks? (?:for|at)|uses?|needs?|requires?|checks?|takes?)';
const BETWEEN = [
  '<>|≠|→|⇒',
  'vs\\.?|versus|instead of|rather than|in place of|not|and not|but not',
  '(?:was |is |has been |got |been )?(?:renamed|replaced|superseded|changed) (?:to|by|with|into)',
  'is now(?: called| named)?|should (?:be|read)|must be|needs to be|has to be|became',
  `(?:but|while|whereas|and|though)[^\\n.;]{0,40}?\\b(?:${READS}|is called|is named)`,
  `(?:is|was) (?:set|exported|defined|given|documented)[^\\n.]{0,30}?\\b${READS}`,
].join('|');
const COMPARED = new RegExp(
  `(?<![\\w$.{])${SECRET}${NAME}\\b${MARK}[,;:]?[ \\t]{1,3}(?:${BETWEEN})[ \\t]{1,3}(?:the |an? )?${MARK}${SECRET}${NAME}\\b`,
  'dg',
);
/** Another name in documents, of another tool, or of an older version. */
const ELSEWHERE = new RegExp(
  `\\b(?:(?:from|using|used|had|have|documented as|documentation says|docs say|guide says) (?:the )?${MARK}${SECRET}${NAME}\\b${MARK}[^\\n]{0,60}?(?:\\b(?:to|must be|should be|needs to be|it is|is)|[\\[(.])[ \\t]?(?:the )?${MARK}${SECRET}${NAME}\\b)`,
  'dg',
);
/** Both are there, and one goes before the other. */
const BOTH = new RegExp(
  `\\b[Bb]oth ${MARK}${SECRET}${NAME}\\b${MARK} and ${MARK}${SECRET}${NAME}\\b${MARK} (?:are|were|is) (?:set|defined|present|given)`,
  'dg',
);

export const variableNamesCompared: Rule = {
  id: 'variable-names-compared',
  find: (input) =>
    [...places(input, COMPARED), ...places(input, BOTH), ...places(input, ELSEWHERE)]
      .filter(({ span }) => {
        const names = input.text.slice(span.start, span.end).match(/[A-Z][A-Z\d]*(?:_[A-Z\d]+)+/g) ?? [];
        return names[0] !== names.at(-1);
      })
      .slice(0, 2),
};
