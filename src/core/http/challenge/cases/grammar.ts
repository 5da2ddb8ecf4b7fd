/** Every branch of the grammar in RFC 9110, sections 5.6 and 11, by the name of its rule. All of these are valid. */
import type { ChallengeCase } from './case.ts';

const x = { a: 'b' };

export const grammar: readonly ChallengeCase[] = [
  // #challenge (5.6.1.2)
  ['no lines', [], []],
  ['an empty value', '', [], ['no-challenge@0-0']],
  ['blanks only', ' \t ', [], ['no-challenge@0-3']],
  ['two empty lines', ['', ''], [], ['no-challenge@0-0']],
  ['an empty line before a challenge', ['', 'Basic'], [['Basic']]],
  ['commas only', ', ,', [], ['empty-list-member@0-3', 'no-challenge']],
  ['a comma first', ',Basic a=b', [['Basic', x]], ['empty-list-member@0-1']],
  ['a comma last', 'Basic a=b,', [['Basic', x]], ['empty-list-member@9-10']],
  ['two commas between schemes', 'A,, B', [['A'], ['B']], ['empty-list-member@1-3']],
  ['empty members between parameters', 'A a=b, ,\t,c=d', [['A', { a: 'b', c: 'd' }]], ['empty-list-member@5-10']],
  [
    'commas in three places',
    ',A a=b,,B,',
    [['A', x], ['B']],
    ['empty-list-member@0-1', 'empty-list-member', 'empty-list-member'],
  ],
  [
    'no blanks round the comma',
    'A a=b,B a=b',
    [
      ['A', x],
      ['B', x],
    ],
  ],
  ['tabs round the comma', 'A a=b\t,\tB', [['A', x], ['B']]],
  ['blanks round the value', ' \tA a=b\t ', [['A', x]]],
  [
    'a comma at the end of a line and a parameter on the next',
    ['A a=b,', 'c=d'],
    [['A', { a: 'b', c: 'd' }]],
    ['empty-list-member@5-6', 'parameter-on-next-line'],
  ],
  [
    'a parameter on the next line',
    ['A a=b', 'c=d, e=f'],
    [['A', { a: 'b', c: 'd', e: 'f' }]],
    ['parameter-on-next-line@1:0-1'],
  ],
  [
    'repeats of a challenge are kept',
    ['A a=b', 'A a=b'],
    [
      ['A', x],
      ['A', x],
    ],
  ],
  // challenge (11.3)
  ['a scheme alone', 'Basic', [['Basic']]],
  ['a scheme and a space', 'Basic ', [['Basic']]],
  ['schemes alone', 'Negotiate, NTLM , Basic', [['Negotiate'], ['NTLM'], ['Basic']]],
  ['several spaces behind a scheme', 'Basic   a=b', [['Basic', x]]],
  ['a tab before a comma behind a scheme', 'Basic\t, A', [['Basic'], ['A']]],
  ['case of a scheme is kept', 'bAsIc a=b', [['bAsIc', x]]],
  ['a scheme of every tchar', "!#$%&'*+-.^_`|~09azAZ", [["!#$%&'*+-.^_`|~09azAZ"]]],
  ['a scheme and an empty first parameter', 'Basic ,a=b', [['Basic', x]], ['empty-list-member@6-7']],
  ['the same with blanks', 'Basic \t, ,a=b', [['Basic', x]], ['empty-list-member@7-10']],
  ['a scheme, a space and another scheme', 'Basic , Digest a=b', [['Basic'], ['Digest', x]]],
  // token68 (11.2)
  ['a token68', 'Negotiate YWJj', [['Negotiate', 'YWJj']]],
  ['one character', 'A b', [['A', 'b']]],
  ['with padding', 'Negotiate YWI=', [['Negotiate', 'YWI=']]],
  ['with more padding', 'Negotiate YQ====', [['Negotiate', 'YQ====']]],
  ['every character of token68', 'A -._~+/09azAZ==', [['A', '-._~+/09azAZ==']]],
  [
    'before a scheme',
    'Negotiate YWI=, Basic a=b',
    [
      ['Negotiate', 'YWI='],
      ['Basic', x],
    ],
  ],
  ['before an empty member', 'Negotiate YWI= , ,', [['Negotiate', 'YWI=']], ['empty-list-member@15-18']],
  [
    'a token68 on each line',
    ['Negotiate YQ==', 'NTLM TlRM'],
    [
      ['Negotiate', 'YQ=='],
      ['NTLM', 'TlRM'],
    ],
  ],
  ['a parameter without value is a token68', 'A a=', [['A', 'a=']]],
  ['a known name is a token68', 'Basic realm', [['Basic', 'realm']], ['token68-like-parameter@6-11']],
  ['a known name and = are a token68', 'Basic realm=', [['Basic', 'realm=']], ['token68-like-parameter@6-12']],
  ['a scheme is a token68', 'Negotiate NTLM', [['Negotiate', 'NTLM']], ['token68-like-scheme@10-14']],
  [
    'two list members, each with a token68',
    'A b, c d',
    [
      ['A', 'b'],
      ['c', 'd'],
    ],
  ],
  // auth-param (11.2)
  ['a token value', 'A a=b', [['A', x]]],
  ['a token value of every tchar', "A a=!#$%&'*+-.^_`|~09azAZ", [['A', { a: "!#$%&'*+-.^_`|~09azAZ" }]]],
  ['a name of every tchar', "A !#$%&'*+-.^_`|~09azAZ=b", [['A', { "!#$%&'*+-.^_`|~09azaz": 'b' }]]],
  ['names lose their case', 'A ReAlM="X"', [['A', { realm: 'X' }]]],
  [
    'the same name in two challenges',
    'A a=b, B a=b',
    [
      ['A', x],
      ['B', x],
    ],
  ],
  [
    'names of object properties',
    'A __proto__=a, constructor="b", toString=c, hasOwnProperty=d',
    [['A', { ['__proto__']: 'a', constructor: 'b', tostring: 'c', hasownproperty: 'd' }]],
  ],
  ['names that are numbers', 'A 2=b, 1=a', [['A', { 2: 'b', 1: 'a' }]]],
  ['whitespace round =', 'A a = b', [['A', x]], ['whitespace-around-equals@3-6']],
  ['whitespace before =', 'A a\t="b"', [['A', x]], ['whitespace-around-equals@3-5']],
  ['whitespace behind =', 'A a= "b"', [['A', x]], ['whitespace-around-equals@3-5']],
  [
    'whitespace round = behind a comma',
    'A a=b, c \t=\t d',
    [['A', { a: 'b', c: 'd' }]],
    ['whitespace-around-equals@8-13'],
  ],
  [
    'a parameter with the name of a scheme',
    'A a=b, basic=c, Basic a=b',
    [
      ['A', { a: 'b', basic: 'c' }],
      ['Basic', x],
    ],
  ],
  [
    'a name alone behind a comma is a scheme',
    'Digest qop="auth", stale',
    [['Digest', { qop: 'auth' }], ['stale']],
    ['scheme-like-parameter@19-24'],
  ],
  ['a realm as a token', 'Basic realm=x', [['Basic', { realm: 'x' }]], ['realm-not-quoted@12-13']],
  ['single quotes in a token', "Basic realm='x'", [['Basic', { realm: "'x'" }]], ['single-quoted-token@12-15']],
  [
    'a single quote at the beginning of a token',
    "A a='b, c'",
    [['A', { a: "'b" }], ["c'"]],
    ['single-quoted-token@4-6'],
  ],
  ['one single quote in a token', "A a=it's", [['A', { a: "it's" }]]],
  // quoted-string (5.6.4)
  ['an empty string', 'A a=""', [['A', { a: '' }]]],
  ['commas, = and schemes in quotes', 'A a="b, Basic realm=x, c=d"', [['A', { a: 'b, Basic realm=x, c=d' }]]],
  ['blanks in quotes', 'A a=" \t b "', [['A', { a: ' \t b ' }]]],
  [
    'every qdtext of ASCII',
    `A a="!#$%&'()*+,-./09:;<=>?@AZ[]^_\`az{|}~"`,
    [['A', { a: "!#$%&'()*+,-./09:;<=>?@AZ[]^_`az{|}~" }]],
  ],
  ['escaped quotes and backslashes', 'A a="\\"b\\\\\\""', [['A', { a: '"b\\"' }]]],
  ['a string of pairs', 'A a="\\\\\\\\"', [['A', { a: '\\\\' }]]],
  ['an escaped backslash at the end, then a parameter', 'A a="b\\\\", c=d', [['A', { a: 'b\\', c: 'd' }]]],
  ['a needless pair', 'A a="CORP\\user"', [['A', { a: 'CORPuser' }]], ['needless-quoted-pair@9-11']],
  ['needless pairs of a blank and a tab', 'A a="\\ \\\t"', [['A', { a: ' \t' }]], ['needless-quoted-pair@5-7']],
  ['obs-text in quotes', 'A a="foo-ä"', [['A', { a: 'foo-ä' }]], ['non-ascii-in-quotes@9-10']],
  ['obs-text that is UTF-8 read as ISO-8859-1', 'A a="foo-Ã¤"', [['A', { a: 'foo-Ã¤' }]], ['non-ascii-in-quotes@9-10']],
  ['a pair of surrogates in quotes', 'A a="😀"', [['A', { a: '😀' }]], ['non-ascii-in-quotes@5-7']],
  ['half a pair of surrogates in quotes', 'A a="\ud83d"', [['A', { a: '\ud83d' }]], ['non-ascii-in-quotes@5-6']],
  ['an escaped obs-text', 'A a="\\é"', [['A', { a: 'é' }]], ['needless-quoted-pair@5-7', 'non-ascii-in-quotes']],
  ['smart quotes in quotes', 'A a="“b”"', [['A', { a: '“b”' }]], ['non-ascii-in-quotes@5-6']],
  ['an encoded word is no syntax here', 'A a="=?ISO-8859-1?Q?foo-=E4?="', [['A', { a: '=?ISO-8859-1?Q?foo-=E4?=' }]]],
];
