import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'one character',
    paste: 'B7fake1234fake5678fake\nIncoming token: 7fake1234fake5678fake',
    marks: ['7fake1234fake5678fake'],
  },
  {
    name: 'seven characters, the shorter one first',
    paste: 'got OiJub25lIn0.e30.fake1234\nsent eyJhbGciOiJub25lIn0.e30.fake1234',
    marks: ['OiJub25lIn0.e30.fake1234'],
  },
  { name: 'the rest of a word', paste: 'token: earer fake1234fake5678fake', marks: ['earer fake1234fake5678fake'] },
  { name: 'a JWT alone', paste: 'Token: yJhbGciOiJub25lIn0.e30.fake', marks: ['yJhbGciOiJub25lIn0.e30.fake'] },
  { name: 'a whole JWT', paste: 'Token: eyJhbGciOiJub25lIn0.e30.fake', marks: [] },
  { name: 'with a beginning of its own', paste: 'sk-7fake1234fake5678fake\n7fake1234fake5678fake', marks: [] },
  { name: 'equal', paste: '7fake1234fake5678fake\n7fake1234fake5678fake', marks: [] },
  { name: 'words', paste: 'authentication-required\nreauthentication-required', marks: [] },
];
