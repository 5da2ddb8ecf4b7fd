import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a command',
    paste: 'wget --header="Authorization: Basic $(echo -n $NAME:$PASSWORD | base64)" https://api.example.com/',
    marks: ['Basic $(echo -n $NAME:$PASSWORD | base64'],
  },
  {
    name: 'not wrapped',
    paste: 'wget --header="Authorization: Basic $(echo -n $NAME:$PASSWORD | base64 -w0)" https://api.example.com/',
    marks: [],
  },
  { name: 'a here-string', paste: 'base64 <<< "user:fake"', marks: ['base64 <<<'] },
  { name: 'Ruby', paste: '"Basic " + Base64.encode64("#{user}:#{password}")', marks: ['Base64.encode64'] },
  { name: 'Ruby without breaks', paste: '"Basic " + Base64.strict_encode64("#{user}:#{password}")', marks: [] },
];
