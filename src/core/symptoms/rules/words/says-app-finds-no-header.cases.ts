import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'PHP', paste: "$_SERVER['HTTP_AUTHORIZATION'] is empty", marks: ["HTTP_AUTHORIZATION'] is empty"] },
  {
    name: 'in words',
    paste: 'In the controller I cannot read the Authorization header.',
    marks: ['cannot read the Authorization header'],
  },
  {
    name: 'a line of code',
    paste: 'print(request.headers) shows no Authorization, it is missing',
    marks: ['request.headers) shows no Authorization, it is missing'],
  },
  {
    name: 'a list behind the words',
    paste: 'In index.php these were both empty:\n\n- PHP_AUTH_USER\n- PHP_AUTH_PW\n',
    marks: ['empty:\n\n- PHP_AUTH_USER'],
  },
  { name: 'print_r', paste: '    [PHP_AUTH_USER] => \n    [REQUEST_METHOD] => GET', marks: ['PHP_AUTH_USER] => '] },
  {
    name: 'var_dump',
    paste: '  ["HTTP_AUTHORIZATION"]=>\n  string(0) ""\n',
    marks: ['HTTP_AUTHORIZATION"]=>\n  string(0)'],
  },
  { name: 'an environment', paste: 'HTTP_AUTHORIZATION=\nHTTP_HOST=example.com\n', marks: ['HTTP_AUTHORIZATION='] },
  {
    name: 'a function that lists them',
    paste: 'On the server getallheaders() does not contain Authorization',
    marks: ['getallheaders() does not contain Authorization'],
  },
  { name: 'printed with a value', paste: '    [PHP_AUTH_USER] => bob\n', marks: [] },
  { name: 'a setting', paste: "'HTTP_AUTHORIZATION' => $request->header('X'),\n", marks: [] },
  { name: 'it is there', paste: "$_SERVER['HTTP_AUTHORIZATION'] holds the token", marks: [] },
  {
    name: 'a warning of PHP',
    paste: 'Warning: Undefined array key "HTTP_AUTHORIZATION" in api.php on line 4',
    marks: ['Undefined array key "HTTP_AUTHORIZATION'],
  },
  { name: 'a check', paste: 'API check: FAIL getallheaders', marks: ['FAIL getallheaders'] },
  {
    name: 'Laravel',
    paste: "$request->header('Authorization') => null",
    marks: ["request->header('Authorization') => null"],
  },
];
