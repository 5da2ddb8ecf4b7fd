/**
 * A list names a balanced name or an alias beside the name of the machine. A Kerberos ticket is for one of them:
 *
 *     Load balanced name: sql.example.com
 *     Host name: node1.example.com
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const HOST = '(?:https?://)?([a-z\\d][a-z\\d-]{0,40}(?:\\.[a-z\\d-]{1,40}){1,5})';
const ALIAS = new RegExp(
  `\\b(?:load[- ]?balanc(?:ed|er)|lb|vip|alias|c-?name|virtual|balanced|service)(?: (?:name|host ?name|host|fqdn|url|dns|dns name|address)){0,2}[ \\t]{0,4}(?:[:=]|->|is|\\t)?[ \\t]{1,6}${HOST}`,
  'dgi',
);
const MACHINE = new RegExp(
  `\\b(?:host ?name|machine(?: name)?|node(?: ?\\d)?|coordinator|server(?: ?\\d)?|fqdn|real name|computer name|backend)(?: (?:for|of) (?:the )?\\w{1,20})?[ \\t]{0,4}(?:[:=]|->|is)?[ \\t]{1,6}${HOST}`,
  'dgi',
);
const LONGEST = 1_500;
/** Names are listed for other reasons in settings of a proxy. */
const OTHER = /\b(?:server_name|upstream|proxy_pass|ProxyPass|ServerAlias|frontend|listen|certificate|cookie|cors)\b/i;

export const balancedNameBesideHost: Rule = {
  id: 'balanced-name-beside-host',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > LONGEST || OTHER.test(text)) return [];
    const [alias] = matches(input, ALIAS);
    const span = alias && spanOf(alias, 1);
    const differs = matches(input, MACHINE).some((one) => one[1]?.toLowerCase() !== alias?.[1]?.toLowerCase());
    return span && differs ? [sighting(input, span)] : [];
  },
};
