/** The text of what was pasted or opened. */
import { encodingOf } from '../../../core/encoding/byte-order-mark.ts';

/** UTF-8, or UTF-16 by its byte order mark, as PowerShell writes files. `tell` hears what part has been read, 0 to 1. */
export async function textOf(source: string | Blob, tell: (done: number) => void): Promise<string> {
  if (typeof source === 'string') return source;
  const start = new Uint8Array(await source.slice(0, 2).arrayBuffer());
  const decoder = new TextDecoder(encodingOf(start));
  const parts: string[] = [];
  const step = 4 * 1024 * 1024;
  for (let at = 0; at < source.size; at += step) {
    parts.push(decoder.decode(await source.slice(at, at + step).arrayBuffer(), { stream: true }));
    tell(Math.min(1, (at + step) / source.size));
  }
  parts.push(decoder.decode());
  return parts.join('');
}
