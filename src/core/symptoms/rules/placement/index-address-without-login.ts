/**
 * A tool fetches packages or charts, the address of their index holds no login, and nothing in the paste is one:
 *
 *     --index-url https://packages.example.com/simple
 *     HTTP error 401 while getting https://packages.example.com/simple/tool/
 */
import { matches, sighting, spanOf, writtenText } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** With a name and password in it an address does not fit. */
const ADDRESS =
  '(https?:\\/\\/([\\w.-]{3,80}(?::\\d{1,5})?)(?:\\/[^\\s"\'`<>)\\]@]{0,200})?)(?![^\\s"\'`<>)\\]]{0,80}@)';
const SETTING =
  '(?:--(?:extra-)?index-url|--registry|--extra-index|(?:PIP|UV|PDM)_(?:EXTRA_)?(?:INDEX_URL|INDEX|DEFAULT_INDEX)|(?:extra[-_])?index-url|indexes|index|channels?|chart-repos|repository|find-links|GOPROXY|substituters|baseurl|distributionUrl|(?:wrapper|binary)Url|feeds?|-Uri|src\\/gz \\w{1,30})';
const SET = new RegExp(
  `(?<![\\w-])${SETTING}["']?[ \\t]{0,3}[:=]?[ \\t]{0,3}(?:[-[{]{0,2}[ \\t]{0,2})?(?:url: ?)?["'[]{0,2}(?:\\w{1,20}=)?${ADDRESS}`,
  'dgi',
);
/** Files that only such an index has. */
const FETCHED = new RegExp(
  `(?:\\b401\\b[^\\n]{0,80}?)${ADDRESS.replace('{0,200})?)', '{0,200}?(?:\\/simple\\/|\\/api\\/pypi\\/|\\/api\\/conda\\/|repodata\\.json|\\/src\\/contrib|index\\.yaml|nix-cache-info|-bin\\.zip|Packages\\.gz|\\.tgz)[\\w./-]{0,80}))')}|${ADDRESS.replace('{0,200})?)', '{0,200}?(?:\\/simple\\/|\\/src\\/contrib|index\\.yaml|nix-cache-info|Packages\\.gz|\\.tgz|\\.mod)[\\w./-]{0,80}))')}[^\\n]{0,40}?\\b401\\b`,
  'dgi',
);
const REFUSED = /\b401\b/;
/** A login of any kind, or a word of one; 'unauthorized' and 'authentication' are the refusal's. */
const LOGIN =
  /\b(?:user(?:name)?s?|passw\w{0,6}|pwd|tokens?|_auth\w{0,12}|auth|credentials? (?:for|of)|secrets?|netrc|log-?in|log in|api-?key|keyring|GOAUTH|PAT|x-[a-z-]{2,20})\b|\bauthorization["']?[ \t]?[:=]|:\/\/[^\s/@]{1,80}@|_(?:USER|PASSWORD|TOKEN|KEY|SECRET)\b|(?:nexus|artifactory|repo)(?:User|Password)/i;
const ASKED =
  /\b401\b[^\n]{0,80}?https?:\/\/([\w.-]{3,80}(?::\d{1,5})?)|https?:\/\/([\w.-]{3,80}(?::\d{1,5})?)[^\n]{0,120}?\b401\b/gi;

export const indexAddressWithoutLogin: Rule = {
  id: 'index-address-without-login',
  find: (input) => {
    const text = writtenText(input);
    if (text.length > 6_000 || !REFUSED.test(text) || LOGIN.test(text)) return [];
    // A host that is refused beside it is the matter.
    const refused = [...text.matchAll(ASKED)].map(({ 1: one, 2: two }) => (one ?? two ?? '').toLowerCase());
    const [one] = [...matches(input, SET), ...matches(input, FETCHED)].filter(
      ({ 2: set, 4: fetched }) =>
        (refused.length === 0 || refused.includes((set ?? fetched ?? '').toLowerCase())) &&
        !/^(?:registry\.npmjs\.org|pypi\.org|github\.com)$/i.test(set ?? fetched ?? ''),
    );
    const span = one && (spanOf(one, 1) ?? spanOf(one, 3));
    return span ? [sighting(input, span)] : [];
  },
};
