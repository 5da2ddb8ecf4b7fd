import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'both options',
    paste: 'curl -L -u bob:fake https://app.example.com/report\n',
    marks: ['curl'],
    from: 'https://curl.se/docs/manpage.html#-L',
  },
  { name: 'long names', paste: 'curl --user bob --location https://app.example.com/\n', marks: ['curl'] },
  { name: 'joined', paste: 'curl -sSL -u bob https://app.example.com/\n', marks: ['curl'] },
  { name: 'trusted', paste: 'curl --location-trusted -u bob https://app.example.com/\n', marks: [] },
  { name: 'it does not follow', paste: 'curl -s -u bob https://app.example.com/\n', marks: [] },
  {
    name: 'the answer is shown',
    paste: 'curl -L -u bob https://app.example.com/\nHTTP/1.1 401 Unauthorized\n',
    marks: [],
  },
];
