/** An object or array of JSON that is being read, with what waits for its end. */
import { type Nature, natureOf } from '../pairs/names.ts';

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
  /** An array within an array, which may be a name and its value. */
  readonly isPair: boolean;
  /** Names what `value` is. */
  name: Part | undefined;
  value: Part | undefined;
  /** Content that may be base64. */
  content: Part | undefined;
  isBase64: boolean;
  /** A member says that `value` is a secret (`"sensitive": true`), or that this is a cookie (`"httpOnly": false`). */
  isSecret: boolean;
  mimeType: string;
  /** What the string before said of the next one, in an array of raw headers. */
  before: Nature | null;
}

/** A frame below `parent`, which says what its values are: `"tokens": [...]`, `"cookies": {...}`. */
export function newFrame(isObject: boolean, parent: Frame | undefined, text: string): Frame {
  const under = parent?.key ?? '';
  // `{"key": "x-api-key", "value": {"arrayValue": {"values": [{"stringValue": "..."}]}}}` of OpenTelemetry.
  const { name } = parent ?? {};
  const named = under === 'value' && name ? natureOf(text.slice(name.start, name.end)) : null;
  const passed = /^(?:array_?value|values)$/i.test(under) ? parent?.underNature : undefined;
  return {
    isObject,
    key: isObject ? '' : under,
    nature: isObject ? null : (parent?.nature ?? null),
    under,
    underNature: parent?.nature ?? named ?? passed ?? null,
    isPair: !isObject && parent?.isObject === false,
    name: undefined,
    value: undefined,
    content: undefined,
    isBase64: false,
    isSecret: false,
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
    case 'type':
      if (end - start === 6 && text.startsWith('secret', start)) frame.isSecret = true;
      return false;
    case 'mimeType':
      frame.mimeType = text.slice(start, Math.min(end, start + 40));
      return true;
    default:
      return false;
  }
}

/** Notes what a member without a string says: `"isBase64Encoded": true`; binary frames of a WebSocket have opcode 2. */
export function rememberLiteral(frame: Frame, text: string, start: number): void {
  if (!frame.isObject) return;
  if (/^(?:httpOnly|hostOnly|session)$/.test(frame.key)) frame.isSecret = true;
  else if (frame.key === 'opcode') frame.isBase64 = text.charCodeAt(start) === 50;
  else if (text.charCodeAt(start) !== 116) return;
  else if (frame.key === 'isBase64Encoded') frame.isBase64 = true;
  else if (/^(?:sensitive|secret|masked)$/.test(frame.key)) frame.isSecret = true;
}
