/**
 * A script cuts a credential out of the header of an answer, whose lines end in CR LF (RFC 9112 section 2.2): the CR stays
 * at the end of what it cuts out.
 *
 *     token=$(curl -i https://api.example.com/login | grep -i authorization | awk '{print $3}')
 */
import { places } from '../../facts/text-matches.ts';
import type { Rule } from '../../rule.ts';

const CUT =
  /\|[ \t]{0,4}(?:e?grep|awk|sed)\b[^\n|]{0,60}?\b(?:authorization|set-cookie|(?:x-)?csrf-token|x-[\w-]{0,30}(?:token|key|session)|www-authenticate)\b(?![^\n]{0,300}(?:\\r|tr -d|tr -s|dos2unix|\bsort\b|\buniq\b|\bwc\b))[^\n|]{0,80}(?:\|[ \t]{0,4}(?:awk|cut|sed)\b[^\n|]{0,80})/dgi;

export const headerValueCutOut: Rule = {
  id: 'header-value-cut-out',
  find: (input) => places(input, CUT),
};
