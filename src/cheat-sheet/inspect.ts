/** Looks into a finished PDF: which fonts it holds, and how small its texts are. */
import { inflateSync } from 'node:zlib';

const stream = /stream\r?\n/g;

/** The file's own text with every compressed stream opened. */
export function openedPdf(pdf: Uint8Array): string {
  const bytes = Buffer.from(pdf);
  const text = bytes.toString('latin1');
  const opened = [text];
  for (const { index, 0: word } of text.matchAll(stream)) {
    if (text.slice(index - 3, index) === 'end') continue;
    try {
      opened.push(inflateSync(bytes.subarray(index + word.length)).toString('latin1'));
    } catch {
      // Not compressed: its text stands in the file as it is.
    }
  }
  return opened.join('\n');
}

/** The names of all fonts, without the mark of a subset: `Inter-Bold`. */
export function fontsIn(opened: string): string[] {
  const names = [...opened.matchAll(/\/(?:BaseFont|FontName) ?\/(?:[A-Z]{6}\+)?([\w-]+)/g)];
  return [...new Set(names.map(([, name = '']) => name.replace(/-Identity-H$/, '')))].sort();
}

/** The sizes in which text is set, in points, smallest first. */
export function textSizes(opened: string): number[] {
  const sizes = [...opened.matchAll(/\/\w+ ([\d.]+) Tf\b/g)].map(([, size]) => Number(size));
  return [...new Set(sizes)].sort((a, b) => a - b);
}

export function pagesIn(opened: string): number {
  return opened.match(/\/Type ?\/Page\b(?!s)/g)?.length ?? 0;
}

/** The addresses that links lead to. */
export function linksIn(opened: string): ReadonlySet<string> {
  return new Set([...opened.matchAll(/\/URI ?\(([^)]*)\)/g)].map(([, url = '']) => url));
}
