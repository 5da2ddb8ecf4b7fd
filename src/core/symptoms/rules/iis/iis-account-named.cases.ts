import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'an account', paste: 'IUSR has no read permission on the folder', marks: ['IUSR has no read'] },
  { name: 'a command', paste: 'icacls D:\\sites shows no IIS_IUSRS', marks: ['icacls D:\\sites shows no IIS_IUSRS'] },
  { name: 'of files', paste: 'Which NTFS permissions does the site need?', marks: ['NTFS permissions'] },
  { name: 'another account', paste: 'the pool account is locked', marks: [] },
];
