import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'in words',
    paste: 'Authentication fails for passwords with special characters',
    marks: ['passwords with special characters'],
  },
  { name: 'the sign itself', paste: 'It breaks if the password contains a $ sign', marks: ['password contains a $'] },
  { name: 'encoded', paste: 'We have to url-encode the password first', marks: ['url-encode the password'] },
  {
    name: 'percent signs',
    paste: 'the server gets user "bob%40example.com" from me',
    marks: ['user "bob%40example.com"'],
  },
  { name: 'a form', paste: 'username=bob%40example.com&password=fake%21&remember=1', marks: [] },
  { name: 'a policy', paste: 'Your password must contain a special character', marks: [] },
  { name: 'a password', paste: 'password: fake', marks: [] },
  { name: 'a parser', paste: 'keeps comment tokens into [symbol](https://example.com/) properties', marks: [] },
  { name: 'a page', paste: '<input type=password name="$id" value="$default">', marks: [] },
  {
    name: 'MongoDB',
    paste: 'Password contains unescaped characters',
    marks: ['Password contains unescaped characters'],
  },
  { name: 'a sign in it', paste: 'the + in the password becomes a space\n', marks: ['+ in the password'] },
];
