/**
 * Code makes a client or a call for a server whose session is in a cookie, and no line lets the cookie go along:
 *
 *     new ApolloClient({ uri: 'http://localhost:4000/graphql' })   // req.session is empty
 */
import { tellsOfLostSession } from '../../facts/session-lost.ts';
import { places, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const ADDRESS = '["\'`](?:https?:|wss?:|\\$\\{)';
const CLIENT = new RegExp(
  [
    `\\bfetchBaseQuery\\(\\s{0,20}\\{\\s{0,20}baseUrl:\\s{0,5}(?:${ADDRESS}|\\w)`,
    `\\b(?:ky|ofetch|\\$fetch|wretch|axios|up)\\.(?:create|extend)\\(\\s{0,20}\\{\\s{0,20}(?:prefixUrl|baseURL|baseUrl):\\s{0,5}(?:${ADDRESS}|\\w)`,
    `\\bnew ApolloClient\\(\\s{0,20}\\{[^}]{0,80}?\\buri:`,
    `\\bcreateClient\\(\\s{0,10}\\{\\s{0,10}url:|\\b(?:simpleRestProvider|jsonServerProvider|simpleRest)\\(|\\.withUrl\\(|\\bgetDocument\\(|\\bnew HttpLink\\(|\\bcreate(?:Http|Upload)Link\\(|\\bnew BatchHttpLink\\(|\\bfetchParams\\(\\) ?\\{ ?return \\{ ?\\}|\\bnew GraphQLClient\\(|\\bhttpBatchLink\\(|\\bhttpLink\\(`,
    `\\bthis\\.(?:http|httpClient|\\$http)\\.(?:get|post|put|delete)(?:<\\w{1,40}>)?\\(\\s{0,5}${ADDRESS}`,
    `\\$\\.(?:ajax|get|post|getJSON)\\(\\s{0,20}(?:\\{\\s{0,20}(?:type: ?["']\\w{3,6}["'],\\s{0,10})?url:\\s{0,5})?${ADDRESS}`,
    `\\bnew EventSource\\(\\s{0,5}${ADDRESS}`,
    `\\.open\\(\\s{0,5}["'](?:GET|POST|PUT|DELETE)["'],\\s{0,5}${ADDRESS}`,
    `\\bgloo_net::http::Request::\\w{3,6}\\(|\\baxios\\.(?:get|post)\\(\\w{0,20}(?:[uU]rl|URL|[dD]omain|[bB]ase|API)\\w{0,10} ?\\+`,
    `\\$\\.ajaxSetup\\(\\s{0,5}\\{\\s{0,5}crossDomain`,
    `\\bfetch\\(\\s{0,5}\`\\$\\{`,
    `\\baxios(?:\\.(?:get|post|put|patch|delete))?\\(\\s{0,5}\`\\$\\{`,
    `\\b(?:io|hc(?:<\\w{1,20}>)?)\\(\\s{0,5}["'\`]https?:`,
  ].join('|'),
  'dgi',
);
/** The session is in a cookie. */
const SESSION =
  /\bcookies?\b|\bsession(?:id|s)?\b|\breq\.(?:user|session)\b|\bisAuthenticated\b|\bpassport\b|(?:\b|_)J?SESSIONID\b|connect\.sid|\bauthenticatedItem\b|\bsessioninfo\b|\bset-cookie\b|["'](?:me|viewer|currentUser)["']: ?null|\bafter (?:the )?log-?in\b|\bcurl\b[^\n]{0,80} (?:-b|--cookie)\b|\bwindows auth|\b(?:works?|opens?) in the (?:address bar|browser)|\btyping the (?:url|address)/i;
/** The code does let it go along, or its login is another. */
const SENT =
  /\b(?:credentials["']?[ \t]{0,3}[:=]|withCredentials)|authorization\b|\bbearer\b|['"]?supports_credentials/i;

export const clientMadeWithoutCredentials: Rule = {
  id: 'client-made-without-credentials',
  find: (input) => {
    const text = writtenText(input);
    if (!SESSION.test(text) || !tellsOfLostSession(text)) return [];
    // What the server allows and what a tool is set to is not what this code sends.
    const own = text.replaceAll(
      /supports_credentials|Allow-Credentials|["']request\.credentials["']: ?["']include["']|credentials: ?true|Authentication credentials were not provided|allowCredentials|(?:with|add(?:ing)?|after|set(?:ting)?) (?:\w{1,10} )?(?:withCredentials|credentials)\b/gi,
      '',
    );
    return SENT.test(own) ? [] : places(input, CLIENT).slice(0, 1);
  },
};
