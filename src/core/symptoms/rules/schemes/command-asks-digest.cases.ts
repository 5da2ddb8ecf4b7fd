import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'curl', paste: 'curl -s --digest -u bob:fake http://192.0.2.7/x.jpg', marks: ['--digest'] },
  { name: 'requests', paste: "requests.get(url, auth=HTTPDigestAuth('bob', 'fake'))", marks: ['HTTPDigestAuth'] },
  { name: 'PHP', paste: 'curl_setopt($ch, CURLOPT_HTTPAUTH, CURLAUTH_DIGEST);', marks: ['CURLAUTH_DIGEST'] },
  {
    name: 'with what the server asks for',
    paste: 'curl --digest -u bob:fake http://192.0.2.7/\nWWW-Authenticate: Digest realm="cam", nonce="fake"',
    marks: [],
  },
  { name: 'another digest', paste: 'docker pull --digest sha256:fake', marks: [] },
];
