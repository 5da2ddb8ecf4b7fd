/** How the machine-readable files write what content may hold. */
import { describe, expect, it } from 'vitest';
import { twinPath, withAbsoluteLinks } from './addresses.ts';
import { cell } from './csv.ts';
import { code, text } from './markdown.ts';
import { xml } from './open-search.ts';

describe('twinPath', () => {
  it.each([
    ['/401/', '/401.json'],
    ['/401.2/', '/401.2.json'],
    ['/nginx/499/', '/nginx/499.json'],
  ])('%s -> %s', (url, path) => expect(twinPath(url, 'json')).toBe(path));
});

describe('withAbsoluteLinks', () => {
  const page = 'https://site.example/401/';
  it.each([
    ['a link', '[403](/403/)', '[403](https://site.example/403/)'],
    ['a link over two lines', '[the\nother](/403/#a)', '[the\nother](https://site.example/403/#a)'],
    ['an anchor of the page', '[below](#fix)', '[below](https://site.example/401/#fix)'],
    ['a code as its text', '[`Require`](/causes/x/)', '[`Require`](https://site.example/causes/x/)'],
    ['a link to elsewhere', '[RFC](https://rfc.example/)', '[RFC](https://rfc.example/)'],
    ['code', 'as `[a](/b)` shows', 'as `[a](/b)` shows'],
    ['a block of code', '```md\n[a](/b)\n```\n[a](/b)', '```md\n[a](/b)\n```\n[a](https://site.example/b)'],
    ['a lonely backtick', 'a ` b [a](/b)', 'a ` b [a](https://site.example/b)'],
  ])('%s', (_, before, after) => expect(withAbsoluteLinks(before, page)).toBe(after));
});

describe('a cell of CSV', () => {
  it.each([
    ['plain', 'plain'],
    ['', ''],
    ['a, b', '"a, b"'],
    ['say "hi"', '"say ""hi"""'],
    ['two\nlines', '"two\nlines"'],
  ])('%j -> %s', (value, written) => expect(cell(value)).toBe(written));
});

describe('a text of facts in Markdown', () => {
  it.each([
    ['set `a*b` to <b>', 'set `a*b` to \\<b>'],
    ['2 * 3 * 4', '2 \\* 3 \\* 4'],
    ['snake_case stays, _this_ is no stress', 'snake_case stays, \\_this\\_ is no stress'],
    ['[not](a link)', '\\[not\\](a link)'],
  ])('%s', (fact, written) => expect(text(fact)).toBe(written));
});

describe('a code span', () => {
  it.each([
    ['plain', '`plain`'],
    ['a `b` c', '``a `b` c``'],
    ['`b`', '`` `b` ``'],
  ])('%s', (literal, written) => expect(code(literal)).toBe(written));
});

describe('text in XML', () => {
  it('is escaped', () => expect(xml('a<b> & "c"')).toBe('a&lt;b&gt; &amp; &quot;c&quot;'));
});
