/** What a paste holds that names nothing: dates, times, addresses, ids. It becomes blanks, so that places stay true. */

const month = '(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*';

const noise: readonly RegExp[] = [
  // 24/Nov/2026:08:54:24 +0000, Tue, 24 Nov 2026, Nov 24 2026
  new RegExp(`\\b(?:[a-z]{3}, ?)?\\d{1,2}[ /-]${month}[ /-]\\d{4}`, 'gi'),
  new RegExp(`\\b${month} {1,2}\\d{1,2}(?:,? \\d{4})?(?= |$)`, 'gi'),
  // 2026-11-24T08:54:24.123Z, 2026/11/24, 24.11.2026, 11/24/2026
  /\b\d{4}([-/.])\d{1,2}\1\d{1,2}(?=\D|$)/g,
  /\b\d{1,2}([-/.])\d{1,2}\1\d{4}\b/g,
  // 08:54:24,123 +0100
  /\b(?:T)?\d{1,2}:\d{2}:\d{2}(?:[.,]\d+)?(?: ?(?:Z|UTC|GMT)\b| ?[+-]\d{2}:?\d{2}\b)?/g,
  /\b\d{1,2}:\d{2}(?= ?(?:am|pm)\b)/gi,
  // IPv4 with or without port, also with digits hidden; IPv6
  /\b(?:\d{1,3}|x{1,3})(?:\.(?:\d{1,3}|x{1,3})){3}(?:[:/]\d{1,5})?\b/gi,
  /(?<![\w:])(?:[0-9a-f]{1,4}:){3,7}[0-9a-f]{1,4}(?![\w:])|(?<![\w:])(?:[0-9a-f]{1,4}:)+:(?:[0-9a-f]{1,4})?(?![\w:])/gi,
  // UUIDs, long hexadecimal ids, long numbers
  /\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/gi,
  /\b(?=[a-f]*\d)[0-9a-f]{12,}\b/gi,
  // Addresses in memory; a Windows error (0x8007000D) is a name
  /\b0x(?!8[0-9a-f]{7}\b)[0-9a-f]+\b/gi,
  /\b\d{5,}\b/g,
  // process ids and connection numbers: 15#15: *12, [12345]
  /\b\d+#\d+/g,
  /\*\d+/g,
  // e-mail addresses, JWTs and other long base64
  /(?<![\w.+-])[\w.+-]{1,64}@[\w-]+\.[\w.-]+\b/g,
  /\beyJ[\w-]{8,}(?:\.[\w-]*)*/g,
  /(?<![\w/+])(?=[\w+/-]*\d)(?=[\w+/-]*[A-Z])(?=[\w+/-]*[a-z])[\w+/-]{36,}={0,2}/g,
];

/** Full-width letters, digits and marks as the plain ones; the length stays the same. */
function plainWidth(text: string): string {
  return text.replace(/[\uff01-\uff5e\u3000]/g, (mark) =>
    mark === '\u3000' ? ' ' : String.fromCharCode(mark.charCodeAt(0) - 0xfee0),
  );
}

/** The text with its noise blanked out, character for character. */
export function quiet(text: string): string {
  let result = plainWidth(text);
  for (const pattern of noise) result = result.replace(pattern, (found) => ' '.repeat(found.length));
  return result;
}
