import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  {
    name: 'as urllib3 logs it',
    paste:
      'https://pypi.example.com:443 "GET /team/simple/shop/ HTTP/1.1" 200 242\nhttps://pypi.example.com:443 "GET /team/files/shop-0.1.tar.gz HTTP/1.1" 401 60\n',
    marks: ['401'],
  },
  {
    name: 'the page is refused',
    paste: 'https://pypi.example.com:443 "GET /team/simple/shop/ HTTP/1.1" 401 60\n',
    marks: [],
  },
  {
    name: 'the file is given',
    paste:
      'https://pypi.example.com:443 "GET /team/simple/shop/ HTTP/1.1" 200 242\nhttps://pypi.example.com:443 "GET /team/files/shop-0.1.whl HTTP/1.1" 200 6000\n',
    marks: [],
  },
];
