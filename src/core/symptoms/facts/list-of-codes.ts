/** Lists of status codes, as manuals and sources of libraries hold them. */

/** So far to each side the neighbours are looked for. */
const AROUND = 250;
/** A number at the beginning of a line, or one that is given a name or stands in a list, in the place of a status. */
const CODE = /(?<![\w.:/-])[45]\d\d(?![\w.])/g;
/** As many codes beside one another are no history of one failure. */
const MANY = 4;

/** Whether the place lies in a list that names several codes, or between lines that are numbered. */
export function inListOfCodes(text: string, index: number): boolean {
  const near = text.slice(Math.max(0, index - AROUND), index + AROUND);
  const codes = new Set(near.match(CODE) ?? []);
  return codes.size >= MANY || isNumberedLine(text, index);
}

/** `401` at the head of a line whose neighbour begins with 400 or 402, in decimals or in the hexadecimal of a table. */
function isNumberedLine(text: string, index: number): boolean {
  const from = text.lastIndexOf('\n', index - 1) + 1;
  if (text.slice(from, index).trim() !== '') return false;
  const number = Number.parseInt(text.slice(index, index + 3), 10);
  if (Number.isNaN(number)) return false;
  const before = text.slice(Math.max(0, from - 300), from);
  const after = text.slice(index, index + 300);
  return (
    new RegExp(`^[ \\t]*${number - 1}(?!\\d)`, 'm').test(before) ||
    new RegExp(`\\n[ \\t]*${number + 1}(?!\\d)`).test(after) ||
    // A table of characters: only numbers beside it.
    /^\d{3}[ \t]+(?:\w{3,5}[ \t]+)?[A-Z]?[a-zA-Z]?[ \t]*(?:\n|$)/.test(after)
  );
}
