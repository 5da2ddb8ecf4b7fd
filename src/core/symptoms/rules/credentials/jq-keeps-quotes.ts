/**
 * A token is taken out of an answer with jq, without the option that leaves the quotes away, so they are sent as a part of it:
 *
 *     TOKEN=$(curl -s https://login.example.com/token -d @form | jq '.access_token')
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

/** In a command whose output is kept. */
const KEPT =
  /(?:\$\((?:[^\n()]|\([^\n()]{0,200}\)){0,600}?|`[^\n`]{0,600}?|\b(?:set|read)[ \t][^\n]{0,600}?)(?<![\w-])(jq[ \t]+(?!-{1,2}\w{0,6}(?:r|j)\w{0,10}|[^\n|)`]{0,60}[ \t](?:-\w{0,3}[rj]\w{0,3}|--raw-output|--join-output)\b)(?:-[a-zA-Z]{1,4}[ \t]+)?["']?\.(?:[\w[\].]{0,40}?)(?:[a-zA-Z_]{0,20}(?:token|jwt|secret|password|api_?key|apikey))\b["']?)(?![^\n|)`]{0,40}(?:@text|-r\b|--raw-output))(?![^\n)`]{0,60}\|[ \t]*(?:tr|sed|xargs|cut|awk)\b)/dgi;

export const jqKeepsQuotes: Rule = {
  id: 'jq-keeps-quotes',
  find: (input) => places(input, KEPT, 1).slice(0, 1),
};
