/** What a command reads and writes, and where its paths count from. */
import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { encodingOf } from '../core/encoding/byte-order-mark.ts';

export interface Streams {
  readonly stdin: AsyncIterable<string | Uint8Array>;
  readonly stdout: { write(text: string): unknown };
  readonly stderr: { write(text: string): unknown };
}

/** Everything that standard input holds, as text. */
export async function readAll(stdin: Streams['stdin']): Promise<string> {
  const parts: Uint8Array[] = [];
  for await (const part of stdin) parts.push(typeof part === 'string' ? Buffer.from(part) : part);
  return decode(Buffer.concat(parts));
}

/** A file's text, or standard input for `-`. Paths count from where the person stands: npm changes the folder. */
export async function readInput(name: string, { stdin }: Streams): Promise<string> {
  if (name === '-') return readAll(stdin);
  return decode(await readFile(resolve(process.env.INIT_CWD ?? process.cwd(), name)));
}

/** UTF-8 or UTF-16 by its byte order mark, which is left out. */
function decode(bytes: Buffer): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes);
}

/** What went wrong with a file, in words. */
export function reasonOf(error: unknown): string {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (code === 'ENOENT') return 'there is no such file';
  if (code === 'EISDIR') return 'it is a folder';
  if (code === 'EACCES') return 'it may not be read';
  return error instanceof Error ? error.message : String(error);
}

/** A value as one line of JSON. Line ends that only some programs know are escaped too (RFC 8259 section 7). */
export function jsonLine(value: unknown): string {
  const escaped = (unit: string) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
  return `${JSON.stringify(value).replace(/[\u0085\u2028\u2029]/g, escaped)}\n`;
}
