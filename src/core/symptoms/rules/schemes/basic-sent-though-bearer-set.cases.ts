import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'a program and what it sent',
    paste:
      'requests.get(url, headers={"Authorization": f"Bearer {token}"})\nprint(r.request.headers)\n\'Authorization\': \'Basic ZmFrZTpmYWtl\'',
    marks: ["Authorization': 'Basic ZmFrZTpmYWtl"],
  },
  { name: 'only the program', paste: 'requests.get(url, headers={"Authorization": f"Bearer {token}"})', marks: [] },
  { name: 'Basic as it was set', paste: 'Authorization: Basic ZmFrZTpmYWtl', marks: [] },
  {
    name: 'in words',
    paste: 'requests sends Authorization: Basic although I set Bearer',
    marks: ['sends Authorization: Basic although I set Bearer'],
  },
  {
    name: 'what the library printed',
    paste:
      "r = requests.get(url, headers={'Authorization': f'token {T}'})\nprint(r.request.headers['Authorization'][:9])\nBasic Zm",
    marks: [],
  },
  {
    name: 'printed in full',
    paste:
      "r = requests.get(url, headers={'Authorization': f'token {T}'})\nprint(r.request.headers['Authorization'])\nBasic ZmFrZTpm",
    marks: ['Basic ZmFrZTpm'],
  },
];
