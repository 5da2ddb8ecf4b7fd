/** A file that was opened or dropped, made ready for the desk. */
import { textOf } from '../engine/text-of.ts';

/** The largest file that is opened, in bytes. */
const LARGEST = 100 * 1024 * 1024;
/** A larger file is not shown in the text area, in bytes. */
const SHOWN = 200_000;

interface Opened {
  /** Why it is not read; empty where it is. */
  readonly refused: string;
  /** What the text area shows of it. */
  readonly shown: string;
  /** The file, where the text area does not show all of it. */
  readonly large: File | undefined;
}

/** Rejects when the file can't be read. */
export async function opened(file: File): Promise<Opened> {
  const { name, size } = file;
  const refused = (words: string): Opened => ({ refused: words, shown: '', large: undefined });
  if (size > LARGEST) return refused(`${name} is larger than 100 MB. Export only the failing entries and try again.`);
  if (size > SHOWN) {
    const shown = `(${name}, ${Math.ceil(size / 1024)} kB, is read but not shown here)`;
    return { refused: '', shown, large: file };
  }
  const shown = await textOf(file, () => {});
  if (shown.trim() === '') return refused(`${name} is empty. Save or export it again.`);
  return { refused: '', shown, large: undefined };
}
