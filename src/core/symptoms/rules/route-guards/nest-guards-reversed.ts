/**
 * NestJS asks its guards in the order in which they are named. One that asks for a role stands before the one that finds out
 * who calls:
 *
 *     @UseGuards(RolesGuard, JwtAuthGuard)
 */
import { matches, sightingsOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const RIGHTS = '(?:Roles?|Permissions?|Admin|Scopes?|Abilit\\w{1,4}|Polic\\w{1,4}|Acl|Owner)\\w{0,20}Guard';
const WHO = '(?:\\w{0,20}(?:Jwt|Auth)\\w{0,20}Guard\\b|AuthGuard\\()';
const NAMED = new RegExp(`@UseGuards\\(\\s{0,10}${RIGHTS}\\s{0,5},[^@;{}\\n]{0,80}?${WHO}`, 'dg');
const FOR_ALL = /\buseClass:\s{0,5}(\w{1,40}Guard)\b/dg;

export const nestGuardsReversed: Rule = {
  id: 'nest-guards-reversed',
  find: (input) => {
    const global = matches(input, FOR_ALL);
    const rights = global.findIndex(([, name = '']) => new RegExp(`^${RIGHTS}$`).test(name));
    const who = global.findIndex(([, name = '']) => /Jwt|Auth(?!ori[sz])/.test(name));
    const early = rights >= 0 && rights < who ? global[rights] : undefined;
    return sightingsOf(input, [...matches(input, NAMED), ...(early ? [early] : [])]);
  },
};
