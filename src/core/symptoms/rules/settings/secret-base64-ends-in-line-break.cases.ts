import { base64 } from '../../cases/fake.ts';
import type { RuleCase } from '../../cases/rule-case.ts';

const secret = (value: string) => `apiVersion: v1\nkind: Secret\ndata:\n  password: ${value}\n`;

export const cases: readonly RuleCase[] = [
  { name: 'echo wrote a line break', paste: secret(base64('fake-pw\n')), marks: [base64('fake-pw\n')] },
  {
    name: 'in quotes, with a comment',
    paste: secret(`'${base64('fake-user\n')}' # fake-user`),
    marks: [base64('fake-user\n')],
  },
  { name: 'without a line break', paste: secret(base64('fake-pw')), marks: [] },
  { name: 'a file of several lines', paste: secret(base64('one\ntwo\n')), marks: [] },
  { name: 'no Secret', paste: `kind: ConfigMap\ndata:\n  password: ${base64('fake-pw\n')}\n`, marks: [] },
  {
    name: 'a part of a secret',
    paste: "data:\n  username: 'ZmFrZS11c2VyCg==' # user\n  apitoken: 'ZmFrZS10b2tlbgo='\n",
    marks: ['ZmFrZS11c2VyCg==', 'ZmFrZS10b2tlbgo='],
  },
];
