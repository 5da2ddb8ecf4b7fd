import type { RuleCase } from '../../cases/rule-case.ts';

export const cases: readonly RuleCase[] = [
  { name: 'PSR-7', paste: '$request->getHeaderLine("Authorization")', marks: ['->getHeaderLine("Authorization"'] },
  {
    name: 'the variable',
    paste: "$token = $_SERVER['HTTP_AUTHORIZATION'];",
    marks: ["$_SERVER['HTTP_AUTHORIZATION']"],
  },
  {
    name: 'all fields',
    paste: "$headers = getallheaders();\n$auth = $headers['Authorization'];",
    marks: ['getallheaders()'],
  },
  { name: 'Perl', paste: '$ENV{HTTP_AUTHORIZATION}', marks: ['ENV{HTTP_AUTHORIZATION}'] },
  { name: 'code of Node.js', paste: 'req.headers.authorization', marks: [] },
  { name: 'a rule of Apache', paste: 'SetEnvIf Authorization "(.*)" HTTP_AUTHORIZATION=$1', marks: [] },
  { name: 'another field', paste: "$request->header('Accept')", marks: [] },
];
