/** Values of WWW-Authenticate that are meant to take long: what repeats, what never repeats, and single huge parts. */

/** A kind of hostile field: its lines for a size in UTF-16 units. */
export interface HostileField {
  readonly name: string;
  readonly ofSize: (size: number) => readonly string[];
}

const starts = ['', 'A ', 'A b="', 'A b=', "A b='", 'A b=“', ',A\t', 'Basic realm="'];
const fewStarts = ['', 'A b="', 'A b=“'];

/** Behind each of the starts. */
const units = [
  ...[',', ', ', '\\', '"', '=', "'", '“', ' ', '\t', ';', 'a', 'é', '\u0001', '/', '"\\', '" ', '= ', '\\"', ', ="\''],
  ...['a,', 'a b,', 'A ', 'Basic ', 'Basic, ', 'Basic a, ', 'Basic a=b ', 'Bearer a Bearer b=', 'Basic realm="x", '],
  ...['a=b,', 'a=b ', 'a=b;', 'a=b c ', 'a = ', 'a="b" ', 'a="b"c,', 'a="x, ', 'a="b, c=', "a='b, ", 'a=“x, ', 'a='],
];

/** Behind a few of the starts. */
const moreUnits = [
  // A challenge each time, well-formed and not.
  ...[
    'A b=c,',
    'A b=c;',
    'A b=c d,',
    'A b=“c”,',
    "A b='c', ",
    'A b="é",',
    'A "b",',
    'A\tb=c,',
    'A:,',
    'A =b,',
    'A a=,',
  ],
  ...['Basic realm="a\\b", ', 'Bearer a=é b,', 'NTLM Negotiate Basic ', 'Digest,NTLM ,\tBasic\t,', 'A b,C d=e,F,'],
  // Runs of token68, with padding and in each other's way.
  ...['A YQ==, ', 'A YQ== ', 'YQ==', 'A YQ===,', 'A a b c, ', 'A YQ= b=c,', '+/', '=='],
  // Names that a plain object has, names given twice, and values that end late.
  ...[
    '__proto__=a,',
    'A __proto__="a",',
    'constructor=a ',
    'A a=b,a=c,',
    'a=b=c,',
    'a = "b" , ',
    'a\t=\tb\t,\t',
    'a "b" ',
  ],
  // Quotes in quotes, lone backslashes and escapes.
  ...['"a"b', 'a="\\\\\\"",', 'a="b" c ', 'a="b\\"c\\"d",', 'a="b "c" d",', 'a="\'“b”\'",', '”', '‘a’', '"" ', '""\\'],
  // Outside ASCII, halves of pairs, line breaks, controls.
  ...[
    '😀,',
    '\ud83d',
    'é=é,',
    'x=é,',
    'a="é\\b",',
    '\r\n',
    'a\r\n,',
    '\0',
    'A a=\nb,',
    'A b=c\u0001d,',
    '\u0001 ',
    '\u007f,',
  ],
];

/** Parts that differ each time, so that nothing can be remembered; `at` counts them. */
const counted: Readonly<Record<string, (at: number) => string>> = {
  'other names': (at) => `n${at}=x,`,
  'other names, quoted': (at) => `n${at}="x\\y", `,
  'other names and stray text': (at) => `n${at}=x y,`,
  'other names, each twice': (at) => `n${at >> 1}=x,`,
  'many duplicates of many names': (at) => `n${at % 1000}=x,`,
  'other schemes': (at) => `S${at} a=b,`,
  'other schemes alone': (at) => `S${at},`,
  'other token68s': (at) => `A ${at.toString(36)}==,`,
  'a quote later each time': (at) => `a=${' '.repeat(at % 200)}"b`,
  'a blank more each time': (at) => `a${' '.repeat(at % 200)}=b${'\t'.repeat(at % 100)},`,
};

/** One part that fills the field, between what stands before and behind it. */
const huge: readonly (readonly [before: string, unit: string, behind: string])[] = [
  ['A b="', 'x', '"'],
  ['A b="', '\\x', '"'],
  ['A b="', 'é', '", c=d'],
  ['A b="', 'x, ', '" c'],
  ['A b=', 'x', ' , c=“'],
  ['A b=', 'x ', '"'],
  ['A ', 'b', '=c'],
  ['A ', 'YQ', '== b'],
  ['', 'A', ' b=c'],
  ['A', ' ', 'b=c'],
  ['A b=c', ',', ' "'],
  ["A b='", 'x y ', "'"],
];

export const hostileFields: readonly HostileField[] = [
  ...starts.flatMap((start) => units.map((unit) => repeated(start, unit))),
  ...fewStarts.flatMap((start) => moreUnits.map((unit) => repeated(start, unit))),
  ...Object.entries(counted).map(([name, part]) => ({
    name,
    ofSize: (size: number) => {
      let value = 'A ';
      for (let at = 0; value.length < size; at++) value += part(at);
      return [value.slice(0, size)];
    },
  })),
  ...huge.map(([before, unit, behind]) => ({
    name: `one huge part: ${before}${unit}…${behind}`,
    ofSize: (size: number) => [filled(before, unit, behind, size)],
  })),
  ...['Basic a=b', 'a=b', ',', '"', 'A b="', ''].map((line) => ({
    name: `lines of ${JSON.stringify(line)}`,
    ofSize: (size: number) => Array<string>(Math.ceil(size / (line.length + 1))).fill(line),
  })),
];

function repeated(start: string, unit: string): HostileField {
  return {
    name: `${JSON.stringify(start)} and ${JSON.stringify(unit)} repeated`,
    ofSize: (size) => [filled(start, unit, '', size)],
  };
}

/** Whole units, four at a time: a cut one or an odd quote at the end would make twice the size another kind of field. */
function filled(before: string, unit: string, behind: string, size: number): string {
  const room = size - before.length - behind.length;
  return before + unit.repeat(4 * Math.round(room / unit.length / 4)) + behind;
}
