/** Edits of a text followed by edits of what came out, as edits of the text alone. */
import { applyEdits, type Edit } from './edits.ts';

interface Range {
  start: number;
  end: number;
}

/** `first` are edits of `text`, `second` those of the text that they give. */
export function joinPasses(text: string, first: readonly Edit[], second: readonly Edit[]): Edit[] {
  if (second.length === 0) return [...first];
  const between = applyEdits(text, first);
  const images = imagesOf(first);
  const ranges = merged([...images, ...second.map(({ start, end }) => ({ start, end }))]);
  const back = backFrom(first, images);
  let next = 0;
  return ranges.map(({ start, end }) => {
    const inside: Edit[] = [];
    for (let edit = second[next]; edit && edit.end <= end; edit = second[++next]) {
      inside.push({ ...edit, start: edit.start - start, end: edit.end - start });
    }
    return { start: back(start), end: back(end), mask: applyEdits(between.slice(start, end), inside) };
  });
}

/** Where the masks stand in what came out. */
function imagesOf(edits: readonly Edit[]): Range[] {
  let shift = 0;
  return edits.map(({ start, end, mask }) => {
    const from = start + shift;
    shift += mask.length - (end - start);
    return { start: from, end: from + mask.length };
  });
}

/** Ranges in order, those that overlap as one. */
function merged(ranges: Range[]): Range[] {
  ranges.sort((a, b) => a.start - b.start || b.end - a.end);
  const result: Range[] = [];
  for (const range of ranges) {
    const last = result.at(-1);
    if (last && range.start < last.end) last.end = Math.max(last.end, range.end);
    else result.push({ ...range });
  }
  return result;
}

/** Gives, for places outside the masks in rising order, the places in the original text. */
function backFrom(edits: readonly Edit[], images: readonly Range[]): (place: number) => number {
  let next = 0;
  let shift = 0;
  return (place) => {
    for (let image = images[next]; image && image.end <= place; image = images[++next]) {
      shift = (edits[next]?.end ?? 0) - image.end;
    }
    return place + shift;
  };
}
