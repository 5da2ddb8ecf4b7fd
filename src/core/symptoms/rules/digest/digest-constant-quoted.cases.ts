import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'plain', paste: "curl_setopt($ch, CURLOPT_HTTPAUTH, 'CURLAUTH_DIGEST');", marks: ["'CURLAUTH_DIGEST'"] },
  { name: 'a wrapper', paste: '->withOption("HTTPAUTH", "CURLAUTH_ANY")', marks: ['"CURLAUTH_ANY"'] },
  { name: 'an array', paste: "CURLOPT_HTTPAUTH => 'CURLAUTH_DIGEST',", marks: ["'CURLAUTH_DIGEST'"] },
  { name: 'the constant', paste: 'curl_setopt($ch, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);', marks: [] },
];
