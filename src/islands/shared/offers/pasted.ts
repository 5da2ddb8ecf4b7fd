/** What nobody types: a status line, a challenge or a line of an error log. */
export function isPrinted(text: string): boolean {
  return /^[<*\s]*HTTP\/\d|^[<\s]*www-authenticate:|\[error\]|\bAH\d{5}/im.test(text);
}

/** Whether Enter diagnoses a text: several lines, or what nobody types. */
export function isPaste(text: string): boolean {
  return /\S\s*\n\s*\S/.test(text) || isPrinted(text);
}
