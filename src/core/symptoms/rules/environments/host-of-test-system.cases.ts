import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'the test index',
    paste:
      'HTTPError: 403 Forbidden from https://test.pypi.org/legacy/\nInvalid or non-existent authentication information.',
    marks: ['test.pypi.org'],
  },
  {
    name: 'by its name',
    paste: 'twine upload --repository testpypi dist/*\n403 Forbidden',
    marks: ['--repository testpypi'],
  },
  {
    name: 'a sandbox',
    paste: 'https://api.sandbox.example.com/v1 says: invalid API key',
    marks: ['https://api.sandbox.example.com'],
  },
  { name: 'a test net', paste: 'https://testnet.example.com/order: Invalid API-key', marks: ['testnet.example.com'] },
  {
    name: 'a demo',
    paste: 'https://demo.example.org answers: User access denied',
    marks: ['https://demo.example.org'],
  },
  {
    name: 'before the real thing',
    paste: 'POST https://api-preprod.example.com/pay\n{"code":"KEY_NOT_CONFIGURED"}',
    marks: ['https://api-preprod.example.com'],
  },
  {
    name: 'a host alone',
    paste: 'Api(domain="api.sandbox.example.com"): Auth token is invalid',
    marks: ['api.sandbox.example.com'],
  },
  { name: 'a page about sandboxes', paste: 'https://docs.example.com/sandbox says: invalid API key', marks: [] },
  { name: 'nothing refused', paste: 'Uploading to https://test.pypi.org/legacy/ took 3 s', marks: [] },
];
