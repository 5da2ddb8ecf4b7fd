/**
 * The paste is a token and nothing else, and it is no JWT:
 *
 *     fake1234Fake5678fake1234Fake5678
 */
import type { Rule } from '../../rule.ts';

/** Mixed, or what this site's masker puts for it. */
const MIXED =
  /^(?=[^\d]{0,128}\d)(?=[^a-z]{0,128}[a-z])(?=[^A-Z]{0,128}[A-Z])[\w~+/-]{20,128}={0,2}$|^xxx\d+x{16,124}$/;
/** Keys of services, JWTs and addresses are known by their beginning. */
const KNOWN =
  /^(?:eyJ|(?:sk|pk|rk|gsk|hf|ghp|gho|ghs|glpat|github_pat|xox[abps]|nvapi|lin_api|shpat|dop_v1|npm|pat|whsec|cfat|AKIA|ASIA|AIza)(?:[-_A-Z\d]))|^\/|\/\//;
/** The answer of a sign-in service, with such a token and no other. */
const ANSWER =
  /^\{\s{0,20}"access_token"\s{0,3}:\s{0,3}"([\w~+/-]{20,64})"(?![^{}]{0,4000}"eyJ)[^{}]{0,600}"expires_in"[^{}]{0,600}\}$/d;

export const opaqueTokenAlone: Rule = {
  id: 'opaque-token-alone',
  yields: 'to-any',
  find: ({ text }) => {
    if (text.length > 5000) return [];
    const bare = text.trim();
    const start = text.indexOf(bare);
    if (MIXED.test(bare) && !KNOWN.test(bare)) return [{ exchange: null, span: { start, end: start + bare.length } }];
    const place = ANSWER.exec(bare)?.indices?.[1];
    if (!place || KNOWN.test(bare.slice(...place))) return [];
    return [{ exchange: null, span: { start: start + place[0], end: start + place[1] } }];
  },
};
