/** Whether each typed word begins a word of the text, without regard to case. Nothing typed fits everything. */
export function fits(typed: string, text: string): boolean {
  const held = ` ${text.toLowerCase().replace(/[^\p{L}\p{N}._-]+/gu, ' ')}`;
  const words = typed
    .toLowerCase()
    .replace(/[^\p{L}\p{N}._-]+/gu, ' ')
    .split(' ');
  return words.every((word) => word === '' || held.includes(` ${word}`));
}
