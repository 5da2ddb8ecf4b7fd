/**
 * The value that a call carries begins as another kind of credential does: a refresh token, the secret of a client, a public
 * key, a token for one purpose:
 *
 *     Authorization: Bearer def50200fake
 */
import { gist, places } from '../../facts/settings-text.ts';
import { tellsOfTrouble } from '../../facts/trouble.ts';
import type { Rule } from '../../rule.ts';

/** Encrypted refresh tokens of league/oauth2-server, those of Google and GitHub, secrets and ids of clients, webhooks. */
const NEVER = '(?:def50200|1//0|ghr_|GOCSPX-|sq0(?:idp|csp)-|whsec_|shpss_|pk_(?:live|test)_|xoxe-1-|glrt-|glptt-)';
const BEARER = `\\bBearer ["']?(${NEVER}[\\w*.…-]{1,200})`;
const GIVEN = `\\b(?:access_?token|auth_?token|bearer_?token|token|\\w{0,20}Service)["']?[ \\t]{0,2}(?:[:=(]|=>)[^\\n]{0,60}?["'](${NEVER.replace('whsec_|', '').replace('pk_(?:live|test)_|', '')}[\\w*.…-]{1,200})["']`;
/** Tokens of SonarQube for the analysis of a project, where the interface is asked. */
const ANALYSIS = /\b(sq[pa]_[\w*.…-]{1,60})/dg;
const ASKS_SONAR = /\bapi\/(?!ce\/)\w|sonarlint|connectedMode|terraform/i;
const PATTERN = new RegExp(`${BEARER}|${GIVEN}`, 'dgi');

export const keyPrefixOfOtherKind: Rule = {
  id: 'key-prefix-of-other-kind',
  find: (input) => {
    if (!tellsOfTrouble(input.text)) return [];
    const sonar = ASKS_SONAR.test(gist(input)) ? places(input, ANALYSIS, 1) : [];
    return [...places(input, PATTERN, 1), ...places(input, PATTERN, 2), ...sonar].slice(0, 1);
  },
};
