/**
 * Values broken in their characters, scheme or token68, and what is kept. Each of these has a problem of level error.
 */
import type { ChallengeCase } from './case.ts';

const x = { a: 'b' };
const both = { a: 'b', c: 'd' };

export const malformedChallenges: readonly ChallengeCase[] = [
  // characters that may stand nowhere (5.5)
  ['NUL in quotes', 'A a="b\0c"', [['A', { a: 'b c' }]], ['nul@6-7']],
  ['a backslash before a control character', 'A a="\\\u0001b"', [['A', { a: '\u0001b' }]], ['control-character@6-7']],
  [
    'a control character behind good parameters',
    'A a=b, c="d\u0001"',
    [['A', { a: 'b', c: 'd\u0001' }]],
    ['control-character@11-12'],
  ],
  ['NUL outside quotes', 'A\0a=b', [['A', x]], ['nul@1-2']],
  ['a bare CR in quotes', 'A a="b\rc"', [['A', { a: 'b c' }]], ['line-break@6-7']],
  ['a bare LF between parameters', 'A a=b,\nc=d', [['A', both]], ['line-break@6-7']],
  ['a folded line that nobody unfolded', 'A\r\n a=b', [['A', x]], ['line-break@1-3']],
  ['a line end at the end', 'A a="b"\r\n', [['A', x]], ['line-break@7-9']],
  ['an injected field', 'A a="b"\r\nSet-Cookie: c=d', [['A', both]], ['line-break@7-9', 'stray-text']],
  ['a control character in quotes', 'A a="b\u0001c"', [['A', { a: 'b\u0001c' }]], ['control-character@6-7']],
  ['DEL in quotes', 'A a="\u007f"', [['A', { a: '\u007f' }]], ['control-character@5-6']],
  ['an escaped control character', 'A a="\\\u0007"', [['A', { a: '\u0007' }]], ['control-character@6-7']],
  ['a control character in a scheme', 'A\u0001 a=b', [['A\u0001', x]], ['control-character@1-2']],
  ['a control character in a token value', 'A a=b\u0001', [['A', { a: 'b\u0001' }]], ['control-character@5-6']],
  ['a control character in a name', 'A a\u0001=b, c=d', [['A', { c: 'd' }]], ['control-character@3-4']],
  ['a control character as token68', 'A \u0001', [['A']], ['control-character@2-3']],
  [
    'a run of control characters is one problem',
    'A a="\u0001\u0002\0\0\r\n"',
    [['A', { a: '\u0001\u0002    ' }]],
    ['control-character@5-7', 'nul', 'line-break'],
  ],
  ['a vertical tab is no whitespace', 'A\va=b', [], ['parameter-before-scheme@0-3', 'control-character']],
  // obs-text outside quotes (5.6.2)
  ['a letter with an accent in a scheme', 'Bäsic a=b', [['Bäsic', x]], ['non-ascii@1-2']],
  ['a letter with an accent in a name', 'A ä=b, c=d', [['A', { c: 'd' }]], ['non-ascii@2-3']],
  ['a letter with an accent in a token value', 'A a=ä, c=d', [['A', { a: 'ä', c: 'd' }]], ['non-ascii@4-5']],
  ['a letter with an accent in a token68', 'Negotiate ä', [['Negotiate']], ['non-ascii@10-11']],
  ['a no-break space behind a scheme', 'Basic\u00a0realm="x"', [], ['parameter-before-scheme@0-11', 'non-ascii']],
  ['a byte order mark first', '\ufeffA a=b', [['\ufeffA', x]], ['non-ascii@0-1']],
  ['an emoji is marked whole', 'A a=😀', [['A', { a: '😀' }]], ['non-ascii@4-6']],
  // scheme (11.1)
  ['a colon behind a scheme', 'Basic: realm="x"', [['Basic', { realm: 'x' }]], ['invalid-scheme@5-6']],
  ['a slash in a scheme', 'httpsec/1.0 a=b', [['httpsec/1.0', x]], ['invalid-scheme@7-11']],
  ['brackets round a scheme', '[Basic] a=b', [['[Basic]', x]], ['invalid-scheme@0-7']],
  ['a tab behind a scheme', 'Basic\ta=b', [['Basic', x]], ['tab-after-scheme@5-6']],
  ['a space and a tab behind a scheme', 'Basic \ta=b', [['Basic', x]], ['tab-after-scheme@6-7']],
  ['a tab before a token68', 'Negotiate\tYWI=', [['Negotiate', 'YWI=']], ['tab-after-scheme@9-10']],
  [
    'a comma at once behind a scheme',
    'Bearer, error="x", scope="y"',
    [['Bearer', { error: 'x', scope: 'y' }]],
    ['comma-after-scheme@6-7'],
  ],
  ['a tab and a comma behind a scheme', 'Bearer\t, a=b', [['Bearer', x]], ['comma-after-scheme@7-8']],
  [
    'a scheme alone on a line and its parameter on the next',
    ['Bearer', 'a=b'],
    [['Bearer', x]],
    ['comma-after-scheme@1:0-1'],
  ],
  ['a scheme in quotes', '"Basic" realm="x"', [], ['stray-text@0-7', 'parameter-before-scheme']],
  ['a quoted string at once behind a scheme', 'Basic"x"', [['Basic']], ['stray-text@5-8']],
  ['a quoted string behind a scheme', 'Basic "x"', [['Basic']], ['stray-text@6-9']],
  ['the name of the field', 'WWW-Authenticate: A a=b', [['A', x]], ['field-name-in-value@0-17']],
  ['the name of the field, alone', 'proxy-authenticate:', [], ['field-name-in-value@0-19']],
  // token68 (11.2)
  ['a character that token68 has not', 'A a!b', [['A']], ['invalid-token68@2-5']],
  ['= alone', 'A =', [['A']], ['missing-name@2-3']],
  ['== alone', 'A ==', [['A']], ['missing-name@2-3']],
  ['= inside a token68', 'A a=b=', [['A', { a: 'b=' }]], ['value-needs-quotes@4-6']],
  ['padding and then more', 'A a==b', [['A', { a: '=b' }]], ['value-needs-quotes@4-6']],
  ['two token68', 'A b c', [['A', 'b']], ['second-token68@4-5']],
  ['two token68 with padding', 'A YQ== YQ==, B', [['A', 'YQ=='], ['B']], ['second-token68@7-11']],
  ['a token68 and a parameter', 'A YQ==, a=b', [['A', 'YQ==', x]], ['parameter-after-token68@8-9']],
  ['a token68 and two parameters', 'A YQ, a=b, c=d', [['A', 'YQ', both]], ['parameter-after-token68@6-7']],
  ['a token68 and a parameter without comma', 'A YQ== a=b', [['A', 'YQ==', x]], ['parameter-after-token68@7-8']],
  ['a token68 and a parameter on the next line', ['A YQ', 'a=b'], [['A', 'YQ', x]], ['parameter-after-token68@1:0-1']],
  ['a space inside a name', 'Basic re alm="x"', [['Basic', 're', { alm: 'x' }]], ['parameter-after-token68@9-12']],
  [
    'a token68 and a scheme without comma',
    'Negotiate YQ NTLM',
    [['Negotiate', 'YQ'], ['NTLM']],
    ['missing-comma@13-17'],
  ],
  ['a parameter and a token68', 'A a=b, YQ==', [['A', x]], ['stray-text@7-11']],
];
