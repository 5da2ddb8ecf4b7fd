import type { RuleCase } from '../../cases/rule-case.ts';

const MISSED = '{"detail":"Authentication credentials were not provided."}';

export const cases: readonly RuleCase[] = [
  {
    name: 'in a report',
    paste: `URL: https://example.com/api/servers/392\n${MISSED}`,
    marks: ['https://example.com/api/servers/392'],
  },
  {
    name: 'in a command, with a query',
    paste: `curl -L -H "Authorization: Token fake" "https://example.com/api/servers?limit=1"\n${MISSED}`,
    marks: ['https://example.com/api/servers'],
  },
  { name: 'a slash at the end', paste: `URL: https://example.com/api/servers/392/\n${MISSED}`, marks: [] },
  { name: 'curl does not follow', paste: `curl https://example.com/api/servers/392\n${MISSED}`, marks: [] },
  { name: 'another word', paste: `https://example.com/api/servers\nAuthorization: Bearer fake\n${MISSED}`, marks: [] },
  { name: 'the host alone', paste: `https://example.com\n${MISSED}`, marks: [] },
  { name: 'another answer', paste: 'https://example.com/api/servers/392\n{"detail":"Invalid token."}', marks: [] },
];
