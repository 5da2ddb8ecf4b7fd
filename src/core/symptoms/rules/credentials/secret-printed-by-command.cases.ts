import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'PowerShell',
    paste: '$h=@{Authorization="Bearer $(Get-Content token.txt -Raw)"}\n401 Unauthorized',
    marks: ['$(Get-Content token.txt -Raw)'],
  },
  { name: 'a shell', paste: 'API_TOKEN=$(cat token.txt)\nError: unable to log in', marks: ['$(cat token.txt)'] },
  { name: 'a mail program', paste: 'set imap_pass=`pass mail/work`\nLogin failed', marks: ['`pass mail/work`'] },
  { name: 'an option', paste: 'shop-passwordeval "gpg -dq ~/fake.gpg"\nLogin failed', marks: ['gpg -dq ~/fake.gpg'] },
  { name: 'trimmed', paste: "API_TOKEN=$(cat token.txt | tr -d '\\r')\nLogin failed", marks: [] },
  { name: 'a certificate', paste: 'SSH_KEY=$(cat id.pem)\nLogin failed', marks: [] },
  {
    name: 'another reason is told',
    paste: 'curl -H "Authorization: Bearer $(cat token.txt)" https://api.example.com/items\n{"error":"token expired"}',
    marks: [],
  },
];
