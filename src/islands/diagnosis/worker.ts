/** Diagnoses away from the page, so that typing stays smooth. Answers each message with its number. */
import { type Ask, viewOf } from './engine.ts';

addEventListener('message', ({ data: { number, ask } }: MessageEvent<{ number: number; ask: Ask }>) => {
  postMessage({ number, view: viewOf(ask) });
});
postMessage({ number: 0 });
