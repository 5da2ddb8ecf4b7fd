/** Each way of undoing how a text was written gives edits in order, inside the text, apart from each other. */
import { expect, it } from 'vitest';
import { CURL } from '../cases/curl.ts';
import { FORMATS } from '../cases/formats.ts';
import { WIRE } from '../cases/wire.ts';
import { lineSpans } from '../paste/paste.ts';
import { bentEdits, spacingEdits } from './bent.ts';
import { entityEdits } from './entities.ts';
import { loggedEdits } from './logged-strings.ts';
import { traceEdits } from './trace-ascii.ts';
import { hexEdits } from './trace-hex.ts';
import { unwrap } from './unwrap.ts';
import { wireEdits } from './wire.ts';

const pastes = [...CURL, ...FORMATS, ...WIRE].map(({ paste }) => paste);
const lines = pastes.flatMap((paste) => paste.split('\n'));
const stages = { bentEdits, spacingEdits, entityEdits, loggedEdits, traceEdits, hexEdits, wireEdits };

/** Lehmer's generator. */
let state = 20261129;
function below(count: number): number {
  state = (state * 48271) % 2147483647;
  return state % count;
}

function mixed(): string {
  const paste = pastes[below(pastes.length)] ?? '';
  const own = paste.split('\n');
  for (let count = below(6); count > 0; count--)
    own.splice(below(own.length + 1), below(3), lines[below(lines.length)] ?? '');
  const text = own.join(below(8) === 0 ? '\r\n' : '\n');
  return text.slice(below(4) === 0 ? below(text.length + 1) : 0);
}

it.each(Object.entries(stages))('%s', (_, edits) => {
  for (let count = 0; count < 1500; count++) {
    const text = count < pastes.length ? (pastes[count] ?? '') : mixed();
    let end = 0;
    for (const edit of edits(text, lineSpans(text))) {
      expect(edit.start, text).toBeGreaterThanOrEqual(end);
      expect(edit.end, text).toBeGreaterThanOrEqual(edit.start);
      end = edit.end;
    }
    expect(end, text).toBeLessThanOrEqual(text.length);
  }
});

it('all of them together lead back into the paste', () => {
  for (let count = 0; count < 1500; count++) {
    const text = count < pastes.length ? (pastes[count] ?? '') : mixed();
    const paste = unwrap(text);
    let before = 0;
    for (const line of paste.lines) {
      const { start, end } = paste.origin({ start: line.start, end: line.end });
      expect(start, text).toBeGreaterThanOrEqual(before);
      expect(end, text).toBeGreaterThanOrEqual(start);
      expect(end, text).toBeLessThanOrEqual(text.length);
      before = start;
    }
  }
});
