import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'notes of an exchange',
    paste: 'The camera answers 401, WWW-Authenticate: Digest realm="cam", and we send a UsernameToken again.',
    marks: ['UsernameToken'],
    from: 'https://www.rfc-editor.org/rfc/rfc9110#section-11.6.1',
  },
  {
    name: 'settings of a client',
    paste: 'www-authenticate: Basic realm="service"\n\nclient.setSecurity(new soap.WSSecurity("bob", "fake"));',
    marks: ['WSSecurity'],
  },
  {
    name: "HTTP's login as well",
    paste: 'Authorization: Basic Ym9iOmZha2U=\nWWW-Authenticate: Basic realm="x"\n<wsse:UsernameToken>',
    marks: [],
  },
  { name: 'nothing asked', paste: '<wsse:UsernameToken>', marks: [] },
];
