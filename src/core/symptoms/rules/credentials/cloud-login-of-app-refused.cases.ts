import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'files over WebDAV',
    paste: 'HEAD https://cloud.example.com/remote.php/webdav/k.kdbx 401',
    marks: ['/remote.php/webdav'],
  },
  { name: 'an app', paste: 'GET /index.php/apps/notes/api/v1/notes -> 401', marks: ['/index.php/apps/notes'] },
  { name: 'nothing refused', paste: 'GET /remote.php/dav/files/fake 207', marks: [] },
  {
    name: 'the field did not arrive',
    paste: "401 /remote.php/dav No 'Authorization: Basic' header found",
    marks: [],
  },
  {
    name: 'the first of two steps',
    paste: 'PROPFIND /remote.php/dav/files/bob/ 401\nPROPFIND /remote.php/dav/files/bob/ 207',
    marks: [],
  },
];
