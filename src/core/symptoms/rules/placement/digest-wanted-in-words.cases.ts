import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'a server', paste: 'server wants Digest, requests sends Basic', marks: ['server wants Digest'] },
  { name: 'only', paste: 'The camera only supports digest', marks: ['camera only supports digest'] },
  {
    name: 'the other way round',
    paste: 'The client sends Basic instead of Digest',
    marks: ['sends Basic instead of Digest'],
  },
  { name: 'an image', paste: 'The API expects digest sha256:fake of the image', marks: [] },
  { name: 'a letter', paste: 'The weekly digest of the site', marks: [] },
];
