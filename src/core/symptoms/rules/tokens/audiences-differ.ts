/**
 * The setting of the server names one audience, and the token as shown has another:
 *
 *     options.Audience = "api://demo";
 *     "aud": "https://graph.example.com"
 */
import { matches, sightingsOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule, RuleInput } from '../../rule.ts';

const KEY =
  '\\b(?:options\\.|\\.)?(?:Valid)?(?:Audience|audience|AUDIENCE|expectedAudience|jwtAudience|identifierUri|resource-id|resourceId)s?["\'`]?[ \\t]{0,3}(?:=>|[:=])[ \\t]{0,3}';
const ADDRESS = '(?:api|https?):\\/\\/[\\w./:@%-]{2,200}';
const GUID = '[\\da-f]{8}-[\\da-f-]{20,30}';
/** What stands without quotes may be the name of a variable, unless it has what no such name has. */
const PLAIN = `(?:${ADDRESS}|${GUID}|\\w{1,60}(?:-\\w{1,60}){1,6})(?=[\\s,;]|$)`;
const QUOTED = '"[^"\\n]{1,200}"|\'[^\'\\n]{1,200}\'|`[^`\\n]{1,200}`';
const WANTED = new RegExp(`${KEY}(${QUOTED}|${PLAIN})`, 'dgm');
const WANTED_LIST = new RegExp(
  `${KEY}(?:\\[|new\\b[ \\t]?[\\w<>]{0,30}(?:\\[\\]|\\(\\))?\\s{0,40}\\{)([^\\]}]{0,600})`,
  'dg',
);
const VALUE = `["'\`]?(${ADDRESS}|${GUID}|[\\w-]{1,60}(?:[.:/-][\\w-]{1,60}){0,6})["'\`]?`;
const HAS = new RegExp(
  `["'\`]?\\baud["'\`]?(?: claim)?[ \\t]{0,3}(?::|=|is|was|=>)[ \\t]{0,3}(?:\\[\\s{0,40})?${VALUE}`,
  'dg',
);

export const audiencesDiffer: Rule = {
  id: 'audiences-differ',
  find: (input) => {
    const wanted = wantedIn(input);
    const has = matches(input, HAS);
    const all = has.flatMap((match) => [match[1] ?? '', ...othersOf(input, match)]);
    if (wanted.length === 0 || all.some((value) => wanted.includes(bare(value)))) return [];
    return sightingsOf(
      input,
      has
        // A name of a variable or a word of a sentence is no value.
        .filter((match) => /[\d:/.-]/.test(match[1] ?? '')),
      1,
    ).slice(0, 1);
  },
};

/** Empty also where an entry is no literal, as it may be any audience. */
function wantedIn(input: RuleInput): string[] {
  const lists = matches(input, WANTED_LIST).map((match) => match[1] ?? '');
  const found = [...matches(input, WANTED).map((match) => match[1] ?? ''), ...lists.flatMap(quotedIn)];
  const isUnknown =
    lists.some((list) => /\w/.test(list.replaceAll(new RegExp(QUOTED, 'g'), ''))) ||
    found.some((value) => /[{}]|^["'`][$%<]/.test(value));
  return isUnknown ? [] : found.map(bare);
}

/** A token may have a list of audiences. */
function othersOf(input: RuleInput, match: RegExpExecArray): string[] {
  if (!match[0].includes('[')) return [];
  const rest = writtenText(input).slice(match.index, match.index + 800);
  return quotedIn(rest.slice(rest.indexOf('['), rest.includes(']') ? rest.indexOf(']') : undefined));
}

function quotedIn(list: string): string[] {
  return list.match(new RegExp(QUOTED, 'g')) ?? [];
}

function bare(value: string): string {
  return value
    .replace(/^["'`]|["'`]$/g, '')
    .replace(/\/$/, '')
    .toLowerCase();
}
