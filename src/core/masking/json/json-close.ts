/** What the end of an object decides: `name` and `value` side by side, content whose encoding stands behind it. */
import { type Nature, natureOf } from '../pairs/names.ts';
import type { Frame } from './json-frame.ts';
import { type JsonScan, maskEncoded, maskString } from './json-value.ts';

/** Masks what was noted. */
export function closeFrame(scan: JsonScan, frame: Frame): void {
  if (!frame.isObject) return;
  const { name, value, content } = frame;
  const named = name ? natureOfName(frame, scan.text.slice(name.start, name.end)) : null;
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
  if (frame.isSecret || /^(?:set-?)?cookies$/i.test(frame.under)) return 'secret';
  if (named === null || named === 'naming') return frame.name ? null : frame.underNature;
  if (named !== 'weak' && named !== 'nonce') return named;
  return /^(?:queryString|query|params|urlencoded|formdata|form)$/i.test(frame.under) ? 'secret' : named;
}

/** `apikey: [{ key: "value", value: "..." }]` is how Postman writes a key whose header has another name. */
function natureOfName(frame: Frame, name: string): Nature | null {
  return name === 'value' && frame.underNature === 'secret' ? 'secret' : natureOf(name);
}
