import { expect, it } from 'vitest';
import { powerShellOf } from './powershell.ts';

const translated: [string, string][] = [
  [
    `curl -s -o /dev/null -w '%{http_code}\\n' -H "Authorization: Bearer $TOKEN" https://api.example.com/me`,
    `curl.exe -s -o NUL -w '%{http_code}\\n' -H "Authorization: Bearer \${env:TOKEN}" https://api.example.com/me`,
  ],
  [
    'curl -u "$USER:$PASSWORD" https://example.com/',
    `curl.exe -u "\${env:USER}:\${env:PASSWORD}" https://example.com/`,
  ],
  [`curl -s https://a.example/\ncurl -s "$URL"`, `curl.exe -s https://a.example/\ncurl.exe -s "\${env:URL}"`],
  [
    `curl -s -o /dev/null -D - https://api.example.com/me | grep -i '^www-authenticate'`,
    `curl.exe -s -o NUL -D - https://api.example.com/me | Select-String '^www-authenticate'`,
  ],
  ['curl -s \\\n  https://example.com/', 'curl.exe -s `\n  https://example.com/'],
];
it.each(translated)('%s', (bash, powerShell) => {
  expect(powerShellOf(bash)).toBe(powerShell);
});

it.each([
  `curl -d '{"a":1}' https://example.com/`,
  'curl -H "X: $(cat key)" https://example.com/',
  'curl -s https://example.com/ && echo done',
  'curl -s https://example.com/; date',
  'curl -s https://example.com/ > file',
  'curl -s https://example.com/\ndate -u',
  'curl -s https://example.com/ | jq .',
  'printf %s "$TOKEN"',
  'sudo curl -s https://example.com/',
  "curl 'https://example.com/",
  'curl -H "a\\"b" https://example.com/',
  '',
])('leaves %j alone', (bash) => {
  expect(powerShellOf(bash)).toBeUndefined();
});
