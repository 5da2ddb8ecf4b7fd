import { describe, expect, it } from 'vitest';
import { compilePattern } from './text-pattern.ts';

const find = (pattern: string, text: string) =>
  compilePattern(pattern)
    .find(text, text.toLowerCase())
    .map(({ start, end }) => text.slice(start, end));

describe('compilePattern', () => {
  const cases: [string, string, string[]][] = [
    [
      'user "*" was not found in "*"',
      '12 user "bob" was not found in "/etc/x", client',
      ['user "bob" was not found in "/etc/x"'],
    ],
    ['Bad credentials', 'bad   CREDENTIALS and\nbad\ncredentials', ['bad   CREDENTIALS', 'bad\ncredentials']],
    ['a*z word', 'a\nz word', []],
    ['"message":"Unauthorized"', '{“message”:“Unauthorized”}', ['“message”:“Unauthorized”']],
    ['"code":"x"', '{\\"code\\":\\"x\\"}', ['\\"code\\":\\"x\\"']],
    ['{"message":"x","code":1}', '{\n  "message": "x",\n  "code": 1\n}', ['{\n  "message": "x",\n  "code": 1\n}']],
    ['"a": "x", "b"', '"a":"x","b"', ['"a":"x","b"']],
    ['literal \\* star', 'a literal * star', ['literal * star']],
    ['C:\\inetpub (x)', 'in C:\\inetpub (x).', ['C:\\inetpub (x)']],
    ['invalid_client', '{"error":"invalid_client"}', ['invalid_client']],
    ['invalid_client', '<code>invalid_client_metadata</code>', []],
    ['token has expired', 'The token has expired.', ['token has expired']],
    ['token has expired', 'the token has expired or invalid', []],
    ['nothing here', 'something else', []],
  ];
  it.each(cases)('%s', (pattern, text, expected) => {
    expect(find(pattern, text)).toEqual(expected);
  });
  it('refuses a pattern that would match anywhere', () => {
    expect(() => compilePattern(' * ')).toThrow(TypeError);
  });
  it('stays quick on long lines', () => {
    const text = 'user "'.repeat(100_000);
    const start = performance.now();
    find('user "*" was not found in "*"', text);
    expect(performance.now() - start).toBeLessThan(2_000);
  });
});
