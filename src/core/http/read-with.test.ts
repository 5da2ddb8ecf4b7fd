/** With the readers that a paste asks for, and no other, it is read as with all of them. */
import { expect, it } from 'vitest';
import { readers as always } from './families/always.ts';
import * as commands from './families/commands.ts';
import * as curl from './families/curl.ts';
import type { Family, Readers } from './families/families.ts';
import * as har from './families/har.ts';
import * as logs from './families/logs.ts';
import * as panels from './families/panels.ts';
import * as printed from './families/printed.ts';
import * as settings from './families/settings.ts';
import * as wget from './families/wget.ts';
import { readPaste } from './read.ts';
import { readWith } from './read-with.ts';
import { allCases } from './readers/cases/all.ts';

const families: Record<Family, { readonly readers: Readers }> = {
  ...{ commands, curl, har, logs, panels, printed, settings, wget },
};

/** The reading, and what was loaded for it. */
function onDemand(text: string) {
  let readers = always;
  const loaded: Family[] = [];
  for (;;) {
    const reading = readWith(readers, text);
    if (!('missing' in reading)) return { reading, loaded };
    loaded.push(reading.missing);
    readers = { ...readers, ...families[reading.missing].readers };
  }
}

it('reads every case the same', () => {
  for (const { name, paste } of allCases) expect(onDemand(paste).reading, name).toEqual(readPaste(paste));
});

it('reads every line of every case the same', () => {
  const lines = new Set(allCases.flatMap(({ paste }) => paste.split('\n')));
  for (const line of lines) expect(onDemand(line).reading, line).toEqual(readPaste(line));
});

it.each<[string, string, Family[]]>([
  ['what curl -i prints', 'HTTP/2 401\nwww-authenticate: Bearer\n\n{"error":"x"}\n', []],
  ['what curl -v prints', '> GET / HTTP/1.1\n> Host: a.example\n>\n< HTTP/1.1 401 Unauthorized\n<\n', ['curl']],
  ['a body', '{"error":"invalid_token"}', []],
  ['a log line', '192.0.2.7 - - [24/Nov/2026:08:54:24 +0000] "GET / HTTP/1.1" 401 195', ['logs']],
  ['a command', 'curl -i https://a.example/', ['commands']],
  ['a HAR', '{"log":{"entries":[]}}', ['har']],
])('loads for %s what it takes', (_, paste, expected) => {
  expect(onDemand(paste).loaded).toEqual(expected);
});
