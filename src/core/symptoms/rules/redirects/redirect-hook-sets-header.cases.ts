import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'Go',
    paste:
      'client.CheckRedirect = func(req *http.Request, via []*http.Request) error { req.Header.Set("Authorization", via[0].Header.Get("Authorization")); return nil }',
    marks: ['CheckRedirect'],
  },
  {
    name: 'curl in PHP',
    paste: 'curl_setopt($ch, CURLOPT_FOLLOWLOCATION, true);\ncurl_setopt($ch, CURLOPT_UNRESTRICTED_AUTH, true);',
    marks: ['CURLOPT_UNRESTRICTED_AUTH'],
  },
  {
    name: 'a hook for something else',
    paste:
      'client.CheckRedirect = func(req *http.Request, via []*http.Request) error { return http.ErrUseLastResponse }',
    marks: [],
  },
];
