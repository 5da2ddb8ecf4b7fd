/**
 * Code or settings name the server that is called and nothing of a login, and the call is refused:
 *
 *     push_to_gateway('push.example.com:9091', job='batch', registry=registry)
 *     HTTP Error 401: Unauthorized
 */
import { beginningOf, LONGEST_MESSAGE, places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const REFUSED =
  /\b401\b|unauthori[sz]ed|unauthenticated|not[ _-]?auth(?:enticated|ori[sz]ed)|(?:authentication|login|sign-?in|token) (?:is )?required|access denied|permission denied|(?:missing|no) (?:authori[sz]ation|credentials|token|api key)|(?:isn['’]t|not) set\b/i;
const HOST = '(?:https?:\\/\\/)?[\\w-]{1,60}(?:\\.[\\w-]{1,60}){0,6}(?::\\d{2,5})?(?:\\/[\\w./-]{0,100})?\\/?';
/** The arguments that name a server and no more. */
const ARGUMENT = `(?:(?:host|port|url|uri|base_?url|api_?url|address|endpoint|server|node|path|job|registry|index|timeout|secure|tls|verify)["']?\\s?[:=]\\s?)?(?:["'\`](?:${HOST})?["'\`]|\\d{1,5}|true|false|registry|["']\\/\\w{0,20}\\/?["']|(?<=job\\s?=\\s?)["'][\\w.-]{1,40}["'])`;
const MADE = new RegExp(
  [
    `\\b((?:new )?(?:[a-z_]\\w{0,20}\\.){0,2}(?:\\w{0,20}(?:Client|Site|CKAN|Elasticsearch|Api|API|Gateway|cubejs|Service|Server|Connection)|connect|push_to_gateway|create_?[cC]lient|connect_to|(?<=new )(?!URL|Request|Web|Event|Error|XML|Image|Worker|Regex)\\w{2,30})\\(\\s{0,4}\\{?\\s{0,4}(?=[^()\\n]{0,100}(?:\\.\\w|:\\d|localhost|https?:))${ARGUMENT}(?:,\\s{0,4}\\{?\\s{0,4}${ARGUMENT}){0,3}\\s{0,4}\\}?\\s{0,4}\\))`,
    `^[ \\t]*(provider "\\w{2,30}" \\{\\s{0,4}(?:address|url|host|endpoint|server\\w{0,6})\\s{0,8}=\\s{0,4}"${HOST}"\\s{0,4}\\})`,
    `^[ \\t]*(?:- )?((?:server|uri|address|host)[ \\t]?[:=][ \\t]?["']?https?:\\/\\/(?![^\\s/]{1,100}@|[^\\s"']{0,200}(?:\\.git\\b|jwks|\\.well-known))[\\w.:/-]{3,200}["']?)[ \\t\\r]*$`,
  ].join('|'),
  'dgim',
);
/** A login in whatever form, or a place where one may stand. */
const LOGIN =
  /\b(?:api[_-]?key|access[_-]?key|(?:\w{1,20}_)?token(?=["']?\s?[:=(])|password|passwd|secret|user(?:name)?["']?\s?[:=]|auth["']?\s?[:=(]|headers?["']?\s?[:=(]|credentials?["']?\s?[:=(]|(?<!the )Bearer (?!auth|token|scheme|realm)|Basic [\w$]|with_?auth|cookie|handler=|login\(|bearer\w*["']?\s?[:=({]|authori[sz]ation["']?\s?[:=]|expired|invalid|setSecurity|certificate|cert|redirect|Location:)|\s-u\s|[?&]key=|:\/\/[^\s/@"']{1,80}@|(?:wrong|bad|incorrect) \w{1,12}/i;

export const clientMadeWithAddressAlone: Rule = {
  id: 'client-made-with-address-alone',
  find: (input) => {
    const text = beginningOf(input, LONGEST_MESSAGE);
    if (input.text.length > 4_000 || !REFUSED.test(text) || LOGIN.test(text)) return [];
    return [1, 2, 3].flatMap((group) => places(input, MADE, group)).slice(0, 1);
  },
};
