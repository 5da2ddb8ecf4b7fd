/** Diagnoses away from the page, so that typing stays smooth. Answers each message with its number. */
import { viewOf } from './engine.ts';
import type { Ask, Progress } from './view.ts';

addEventListener('message', async ({ data: { number, ask } }: MessageEvent<{ number: number; ask: Ask }>) => {
  try {
    const tell = (progress: Progress) => postMessage({ number, progress });
    postMessage({ number, view: await viewOf(ask, typeof ask.source === 'string' ? undefined : tell) });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
});
postMessage({ number: 0 });
