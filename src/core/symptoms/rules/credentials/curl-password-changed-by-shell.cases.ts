import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a dollar in double quotes',
    paste: 'curl -u "bob:pa$word" https://example.com/\n',
    marks: ['bob:pa$word'],
    from: 'https://www.gnu.org/software/bash/manual/html_node/Double-Quotes.html',
  },
  { name: 'an exclamation mark', paste: 'curl -s -u "bob:fake!23" https://example.com/\n', marks: ['bob:fake!23'] },
  { name: 'no quotes', paste: 'curl -u bob:fa&ke https://example.com/\n', marks: ['bob:fa&ke'] },
  { name: 'single quotes', paste: "curl -u 'bob:pa$word' https://example.com/\n", marks: [] },
  { name: 'a variable as a whole', paste: 'curl -u "bob:$PASSWORD" https://example.com/\n', marks: [] },
];
