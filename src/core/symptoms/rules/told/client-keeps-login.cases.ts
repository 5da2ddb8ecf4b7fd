import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'of KDE',
    paste: 'akonadi_davgroupware_resource_7: Access was denied (401)',
    marks: ['akonadi_davgroupware_resource_7'],
  },
  {
    name: 'of Nextcloud',
    paste: '[ info nextcloud.gui.account.state ]: Invalid credentials for "https://cloud.example.com"',
    marks: ['nextcloud.gui.account'],
  },
  {
    name: 'a drive of Windows',
    paste: 'Access denied: the network folder is mapped using a different user name',
    marks: ['network folder is mapped using a different user'],
  },
  { name: 'a camera in a player', paste: 'live555 debug: 401 Unauthorized', marks: ['live555'] },
  { name: 'nothing refused', paste: 'evolution-source-registry[12]: started', marks: [] },
  { name: 'a server', paste: 'nextcloud: Login failed: bob', marks: [] },
  {
    name: 'another connection of Windows',
    paste: 'Multiple connections to a server or shared resource by the same user are not allowed.',
    marks: ['Multiple connections to a server or shared resource by the same user'],
  },
  { name: 'an app for calendars in a trace', paste: 'at at.bitfire.dav4jvm.Fake(1)\n401 Unauthorized', marks: [] },
];
