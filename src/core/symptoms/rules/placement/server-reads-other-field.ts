/**
 * The server's code, setting or manual names the field that it reads the key from, and the client sends another:
 *
 *     authentication: jwt: header_name: X-Auth-Token
 *     curl -H "Authorization: Bearer fake" http://localhost:3000/me
 */
import { groupOf, matches, sighting, spanOf } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** A field that holds a login, not one that tells of the content or the caller. */
const NAME =
  '((?!(?:X-)?(?:Content|Forwarded|Request|Real|Csrf|Xsrf|Correlation|Amz|Tenant|User|Hub|Idempotency)\\b)(?:X-)?[A-Za-z]\\w{0,20}(?:-\\w{1,20}){0,4})';
/** Words of a sentence have no hyphen. */
const HYPHENED = '([A-Za-z]\\w{0,20}(?:-\\w{1,20}){1,4}|apikey)';
const READS = new RegExp(
  [
    `\\b(?:auth\\w{0,14}[_.-])?header[_-]?(?:name|field)?["']?\\s{0,3}(?:[:=]|=>)\\s{0,3}["'\`]?${NAME}(?=["'\`]?\\s{0,3}(?:[,;)}\\n]|$))`,
    `\\bheader:"${NAME}"`,
    `\\b(?:APIKeyHeader|Header)\\([^)\\n]{0,40}?\\b(?:name|alias)\\s?=\\s?["']${NAME}["']`,
    `\\breq(?:uest)?\\.(?:headers?\\.get|headers?|header|get|getHeader|get_header)(?:\\(|\\[)["'\`]${NAME}["'\`]`,
    `\\b(?:r|req|c|ctx|context|request)\\.(?:Header\\.Get|GetHeader|GetReqHeader|Headers\\.Get|Request\\.Header\\.Get)\\("${NAME}"`,
    `@RequestHeader\\((?:value ?= ?|name ?= ?)?"${NAME}"`,
    `\\bgetHeader(?:Line)?\\(["']${NAME}["']`,
    `\\b(?:apiKey|type: ?["']?apiKey)["']?,?\\s{0,12}(?:["']?in["']?:\\s?["']?header["']?,?\\s{0,12})?["']?name["']?:\\s?["']?${NAME}`,
    `\\b(?:docs?|documentation|manual|swagger|see|expected|readme)\\b[^\\n:]{0,20}: ?["'\`]?${NAME}(?: header|: [<{$*\\w])`,
    `_HEADER(?:_NAME)?["']?\\s{0,3}[:=,]\\s{0,3}["']${NAME}["']`,
    `_HEADER(?:_NAME)?=${HYPHENED}(?=\\s|$)`,
    `\\b(?:provide|send|include|pass|set|add|supply|requires?|expects?|needs?|use|using|put|missing)\\b[^\\n]{0,24}?[ "'\`]${HYPHENED}["'\`]? (?:in|as|into) (?:the |an? |your )?(?:http |request |custom )?headers?\\b`,
    `\\b(?:in|use|using|via|with|requires?|expects?|wants?|needs?|reads?|called|named|as)(?: the| an?)? (?:http |request |custom )?header,? ["'\`]?${HYPHENED}`,
    `\\b(?:requires?|expects?|wants?|needs?|reads?|takes?)(?: the| an?)? ["'\`]?${HYPHENED}["'\`]?(?: header\\b|[,.;]?$|, not\\b)`,
    `\\b(?:invalid|bad|wrong|empty|unknown)(?: or missing)? ["'\`]?${HYPHENED}["'\`]? (?:http |request )?header`,
    `\\b(?:missing|no|requires?|needs?|expected|in|via) ["'\`]${HYPHENED}["'\`]`,
    `\\b(?:im|den) (?:http-)?header ?["'\`]?${HYPHENED}`,
    `\\b(?:parameter|param) ["'\`]${NAME}["'\`] (?:is )?(?:missing|required)|["'\`]?\\b${NAME}["'\`]? param(?:eter)? (?:is )?(?:missing|required)`,
    `\\bworks? with (?:curl )?(?:-H )?["'\`]{0,2}${HYPHENED}["'\`]?:`,
    `\\bprovide (?:an? |your )?(?:valid )?${HYPHENED}(?=["'\`.]|$)`,
    `(?:未提供|缺少|需要)(?:请求头)? ?["'\`]?${HYPHENED}`,
    `\\b(?:cabe[çc]alho|cabecera|encabezado|en-t[êe]te|kopfzeile)\\b[^\\n]{0,30}?["'\`]${NAME}["'\`]`,
    `\\bmissing(?: required| request| http)? header ?:? ?[\\[("'\`]{1,2}${HYPHENED}`,
    `\\b${HYPHENED}["'\`]? (?:http |request )?header (?:is |was )?(?:not (?:found|provided|present|set)|missing|required|expected)\\b`,
  ].join('|'),
  'dgim',
);
const LOGIN_NAME = /^authorization$|key|token|secret|auth|session|sid$|-api-user$|^appid$/i;
/** Fields that a command or a call sends. */
const SENT = new RegExp(
  [
    '(?:-H|--header)[ =]{0,2}["\']?([A-Za-z][\\w-]{2,40}):',
    '\\bheaders?["\']?\\s{0,3}[=:(]\\s{0,3}(?:new Headers\\()?[{[]\\s{0,10}["\']?([A-Za-z][\\w-]{2,40})["\']?\\s{0,3}(?:[:=,]|=>)',
    '^[ \\t>]{0,4}(Authorization|X-[\\w-]{2,30}):[ \\t]\\S|\\bHeader\\{["\'`]([\\w-]{2,40})["\'`]:',
    '\\b(?:setRequestProperty|setRequestHeader|setHeader|addHeader|withHeader)\\(["\']([\\w-]{2,40})["\'],',
    '[?&](api_?key|(?:access_?|api_?|auth_?)?token|key|appid)=[\\w$<{]',
  ].join('|'),
  'gim',
);
/** The field by its name alone. */
const DOTTED = /\bheaders?\.authorization\b/i;

export const serverReadsOtherField: Rule = {
  id: 'server-reads-other-field',
  find: (input) => {
    if (input.text.length > 10_000) return [];
    const sent = matches(input, SENT).map((match) => (match[groupOf(match)] ?? '').toLowerCase());
    const logins = sent.filter((name) => LOGIN_NAME.test(name));
    if (logins.length === 0) return [];
    const reads = matches(input, READS).map((match) =>
      (match.slice(1).find((part) => part !== undefined) ?? '').toLowerCase(),
    );
    // The server looks into several fields, one of which is sent.
    if (reads.some((name) => sent.includes(name)) || (sent.includes('authorization') && DOTTED.test(input.text)))
      return [];
    return matches(input, READS)
      .flatMap((match) => {
        const group = groupOf(match);
        const [name, span] = [(match[group] ?? '').toLowerCase(), spanOf(match, group)];
        return span && LOGIN_NAME.test(name) && !sent.includes(name) ? [sighting(input, span)] : [];
      })
      .slice(0, 1);
  },
};
