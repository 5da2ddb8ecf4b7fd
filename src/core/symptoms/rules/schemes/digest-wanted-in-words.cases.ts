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
  { name: 'an option of curl', paste: 'With curl I have to add --digest', marks: ['have to add --digest'] },
  { name: 'an address', paste: 'The snapshot URL needs HTTP digest', marks: ['snapshot URL needs HTTP digest'] },
  { name: 'an image by its option', paste: 'docker manifest needs --digestfile', marks: [] },
  {
    name: 'an update of a camera',
    paste: 'the update switched RTSP authentication to "digest only", the client uses basic',
    marks: ['switched RTSP authentication to "digest'],
  },
  {
    name: 'both are named',
    paste: 'Server accepts: Digest. Client sent: Basic.',
    marks: ['accepts: Digest. Client sent: Basic'],
  },
];
