import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'validation',
    paste: 'Client secret validation failed for client: shop',
    marks: ['Client secret validation failed'],
  },
  { name: 'a field', paste: '{"error_description":"client_secret mismatch"}', marks: ['client_secret mismatch'] },
  { name: 'before it', paste: 'Invalid client secret', marks: ['Invalid client secret'] },
  { name: 'credentials', paste: 'Bad client credentials', marks: ['Bad client credentials'] },
  { name: 'a list', paste: 'No matching hashed secret found.', marks: ['No matching hashed secret'] },
  { name: 'the secret is refused', paste: 'The client secret is invalid', marks: ['client secret is invalid'] },
  { name: 'a setting', paste: 'client_secret: fake', marks: [] },
  { name: 'a certificate', paste: 'invalid client credentials of the certificate', marks: [] },
  { name: 'advice', paste: 'Use the client credentials grant', marks: [] },
  {
    name: 'no such client',
    paste: "No client with id 'spa' found. aborting",
    marks: ["No client with id 'spa' found"],
  },
];
