/**
 * Diagnoses away from the page, so that typing stays smooth. Answers each message with its number. What reads a paste loads
 * at the start, which is the first touch of the desk; what finds its causes loads with the first question.
 */
import type { Ask, Progress } from '../view.ts';

addEventListener('message', async ({ data: { number, ask } }: MessageEvent<{ number: number; ask: Ask }>) => {
  try {
    const { viewOf } = await import('./engine.ts');
    const tell = (progress: Progress) => postMessage({ number, progress });
    postMessage({ number, view: await viewOf(ask, typeof ask.source === 'string' ? undefined : tell) });
  } catch (error) {
    postMessage({ number, failed: String(error) });
  }
});
postMessage({ number: 0 });
// A failure shows when there is something to read.
import('../../../core/http/read-on-demand.ts').catch(() => {});
