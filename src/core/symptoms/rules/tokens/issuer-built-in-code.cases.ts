/* biome-ignore-all lint/suspicious/noTemplateCurlyInString: the code that is read writes them so */
import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Python',
    paste: 'def decode(token):\n  issuer = f"https://{name}.b2clogin.com/tfp/{tenant}/v2.0/"',
    marks: ['issuer = f"https://{name}.b2clogin'],
  },
  {
    name: 'JavaScript',
    paste: 'jwt.verify(token, key, { issuer: `https://login.microsoftonline.com/${tenant}/v2.0` })',
    marks: ['issuer: `https://login.microsoftonline.com/${tenant}/v2.0'],
  },
  { name: 'an address as a whole', paste: "jwt.verify(token, key, { issuer: 'https://id.example.com/' })", marks: [] },
  { name: 'another value', paste: 'token; issues = `https://tracker.example.com/${id}/v1.0`', marks: [] },
];
