/**
 * People tell that tokens are made at one host, and that another is the one that is trusted:
 *
 *     The page signs in at login.example.com, the API validates tokens of sso.example.com
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST =
  '(?:https?:\\/\\/)?((?:[a-z\\d-]{1,40}\\.){1,5}[a-z]{2,10}|localhost)(?::\\d{2,5})?(?:\\/[\\w./-]{0,100})?';
const TOLD = new RegExp(
  `\\b(?:(?:logs?|signs?|logging|signing) in|(?:gets?|has|have|obtains?|fetch(?:es)?|requests?) (?:its |the |their |a |an )?(?:access )?tokens?|tokens? (?:is|are|was|were|come|comes)(?: issued| made| created)?) (?:at|by|from|via|through|on) ${HOST}[^\\n]{1,60}?\\b(?:validat|verif|check|expect|trust)\\w{1,5} (?:\\w{1,12} ){0,3}?(?:tokens? )?(?:of|from|by|at|against|with) ${HOST}`,
  'dgi',
);

export const tokenMadeAtOtherHost: Rule = {
  id: 'token-made-at-other-host',
  find: (input) =>
    sightingsOf(
      input,
      matches(input, TOLD).filter((match) => {
        const [, one = '', other = ''] = match.map((part) => part?.toLowerCase());
        return one !== other;
      }),
    ),
};
