/** An object or array of JSON that is being read, and what is decided only when it ends. */
import type { JsonScan } from './json-value.ts';
import { maskEncoded, maskString } from './json-value.ts';
import { type Nature, natureOf } from './names.ts';

/** Where a string stands. */
export interface Part {
  readonly start: number;
  readonly end: number;
}

export interface Frame {
  readonly isObject: boolean;
  /** The key of the value at hand and what it says; in an array, those of the array. */
  key: string;
  nature: Nature | null;
  /** The key under which the object or array itself stands. */
  readonly under: string;
  readonly underNature: Nature | null;
  /** Names what `value` is. */
  name: Part | undefined;
  value: Part | undefined;
  /** Content that may be base64. */
  content: Part | undefined;
  isBase64: boolean;
  mimeType: string;
  /** What the string before said of the next one, in an array of raw headers. */
  before: Nature | null;
}

export function newFrame(isObject: boolean, parent: Frame | undefined): Frame {
  const under = parent?.key ?? '';
  return {
    isObject,
    key: isObject ? '' : under,
    nature: isObject ? null : (parent?.nature ?? null),
    under,
    underNature: parent?.nature ?? null,
    name: undefined,
    value: undefined,
    content: undefined,
    isBase64: false,
    mimeType: '',
    before: null,
  };
}

/** Notes a string whose meaning shows only at the end of its object; false for one that can be masked at once. */
export function rememberPart(frame: Frame, text: string, start: number, end: number): boolean {
  if (!frame.isObject) return false;
  switch (frame.key) {
    case 'name':
    case 'key':
      if (frame.name) return false;
      frame.name = { start, end };
      return true;
    case 'value':
      if (frame.value) return false;
      frame.value = { start, end };
      return true;
    case 'text':
    case 'body':
    case 'data':
    case 'payload':
      if (frame.content) return false;
      frame.content = { start, end };
      return true;
    case 'encoding':
      frame.isBase64 = text.slice(start, end).toLowerCase() === 'base64';
      return true;
    case 'mimeType':
      frame.mimeType = text.slice(start, Math.min(end, start + 40));
      return true;
    default:
      return false;
  }
}

/** Masks what was noted. */
export function closeFrame(scan: JsonScan, frame: Frame): void {
  if (!frame.isObject) return;
  const { name, value, content } = frame;
  const named = name ? natureOf(scan.text.slice(name.start, name.end)) : null;
  if (name) maskString(scan, undefined, name.start, name.end);
  if (value) {
    frame.key = 'value';
    frame.nature = natureOfValue(frame, named);
    maskString(scan, frame, value.start, value.end);
  }
  if (content) {
    frame.key = 'text';
    frame.nature = null;
    if (!frame.isBase64 || !maskEncoded(scan, frame, content)) maskString(scan, frame, content.start, content.end);
  }
}

function natureOfValue(frame: Frame, named: Nature | null): Nature | null {
  if (/^(?:set-?)?cookies$/i.test(frame.under)) return 'secret';
  if (named === null || named === 'naming') return frame.name ? null : frame.underNature;
  if (named !== 'weak' && named !== 'nonce') return named;
  return /^(?:queryString|query|params|urlencoded|formdata|form)$/i.test(frame.under) ? 'secret' : named;
}
