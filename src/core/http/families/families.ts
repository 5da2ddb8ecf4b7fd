/**
 * Readers in families that load by themselves: most pastes are of one kind. Each has an opening, a cheap look at a line,
 * which lets every line through that the reader may take, and few others.
 */
import type { HarRead } from '../readers/har/har.ts';
import type { LineReader } from '../readers/paste/part.ts';
import type { Paste } from '../readers/paste/paste.ts';
import { isCall, isCommand, isCurl, isLog, isPanel, isPrinted, isSetting, isWget } from './openings.ts';

export type Family = 'commands' | 'curl' | 'har' | 'logs' | 'panels' | 'printed' | 'settings' | 'wget';

interface Asked {
  readonly reader: Exclude<keyof Readers, 'har'>;
  /** Where it is loaded from; none for those of `always.ts`. */
  readonly family?: Family;
  /** Whether the reader may take line `at`. */
  readonly opens?: (paste: Paste, at: number) => boolean;
}

/** The readers at hand. */
export interface Readers {
  readonly har?: (text: string) => HarRead | undefined;
  readonly curl?: LineReader;
  readonly wget?: LineReader;
  readonly inspected?: LineReader;
  readonly goResponse?: LineReader;
  readonly sections?: LineReader;
  readonly headerBlock?: LineReader;
  readonly log?: LineReader;
  readonly command?: LineReader;
  readonly credential?: LineReader;
  readonly config?: LineReader;
  readonly dotnet?: LineReader;
  readonly body?: LineReader;
  readonly errorLines?: LineReader;
}

const line = (test: (text: string) => boolean) => (paste: Paste, at: number) => test(paste.lines[at]?.text ?? '');

/** Asked in this order at each line; the first that takes it goes on from there. */
export const ORDER: readonly Asked[] = [
  { reader: 'curl', family: 'curl', opens: line(isCurl) },
  { reader: 'wget', family: 'wget', opens: line(isWget) },
  { reader: 'inspected', family: 'printed', opens: line(isPrinted) },
  { reader: 'goResponse', family: 'printed', opens: line(isPrinted) },
  { reader: 'sections', family: 'panels', opens: isPanel },
  { reader: 'headerBlock' },
  { reader: 'log', family: 'logs', opens: line(isLog) },
  { reader: 'command', family: 'commands', opens: line((text) => isCommand(text) || isCall(text)) },
  { reader: 'credential', family: 'settings', opens: line(isSetting) },
  { reader: 'config', family: 'settings', opens: line(isSetting) },
  { reader: 'dotnet', family: 'printed', opens: line(isPrinted) },
  { reader: 'body' },
  { reader: 'errorLines' },
];

/** Whether the HAR reader may take the text. */
export function isHar(text: string): boolean {
  return /^\ufeff?\s{0,200}\{/.test(text.slice(0, 500)) && text.includes('"entries"');
}
