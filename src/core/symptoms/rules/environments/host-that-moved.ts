/**
 * The refusal comes from a host that its service has given up for another one, which has accounts of its own:
 *
 *     Could not PUT 'https://oss.sonatype.org/content/repositories/snapshots/…'. Received status code 401
 */
import { beginningOf, LONGEST_CODE, matches, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** OSSRH, for Sonatype's Central Portal; GitHub's first registry, for ghcr.io; Bintray. */
const HOST = /(?<![\w.-])(?:(?:s01\.)?oss\.sonatype\.org|docker\.pkg\.github\.com|(?:dl|api)\.bintray\.com)\b/dgi;
const REFUSED =
  /\b40[13]\b|unauthori[sz]ed|forbidden|\bauthentication failed\b|\b(?:access|requests?) (?:is |was )?(?:denied|forbidden)\b|\bnot authori[sz]ed\b/gi;

/** A refusal that only the old server gave, while it stood. */
const OF_OLD = /content access is protected by token/i;

export const hostThatMoved: Rule = {
  id: 'host-that-moved',
  find: (input) =>
    matches(input, REFUSED).length > 0 && !OF_OLD.test(beginningOf(input, LONGEST_CODE))
      ? places(input, HOST).slice(0, 1)
      : [],
};
