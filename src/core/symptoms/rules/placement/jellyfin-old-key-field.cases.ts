import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a call',
    paste: 'curl -H "X-Emby-Token: fake" http://jellyfin:8096/System/Info\nHTTP/1.1 401 Unauthorized',
    marks: ['X-Emby-Token'],
  },
  { name: 'words', paste: 'Jellyfin 12 gives 401 for X-MediaBrowser-Token', marks: ['X-MediaBrowser-Token'] },
  {
    name: 'Emby',
    paste: 'curl -H "X-Emby-Token: fake" http://emby:8096/System/Info\nHTTP/1.1 401 Unauthorized',
    marks: [],
  },
  { name: 'no trouble', paste: 'Jellyfin reads X-Emby-Token', marks: [] },
];
